"""What a description means for the facade: views that it gains and loses, and workflows that it cannot serve."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

from scripts.errors import PipelineError, listed
from scripts.prepare import Plan
from scripts.prepare.needs import Needs, unserved

FACADE = Path("facade")
_NEEDS = "needs.toml"
_VERSIONS = re.compile(r"^VERSIONS\b[^=]*= (\(.*?\))$", re.MULTILINE | re.DOTALL)


def needs_of(platform: str, facade: Path = FACADE) -> Needs:
    """What the workflows of a platform need; nothing where it has none. Raises PipelineError for a file that cannot be
    read."""
    path = facade / platform / _NEEDS
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except ValueError as error:
        raise PipelineError(f"cannot be read: {error}", file=path) from None


def news(platform: str, plan: Plan, package: Path, facade: Path = FACADE) -> list[str]:
    """What the facade loses and gains when a package is generated from this plan in the place of the one there."""
    found = []
    before = _versions(package)
    if before is not None and set(before) != set(plan.versions):
        gone = [f"{platform}.{version}" for version in before if version not in plan.versions]
        new = [f"{platform}.{version}" for version in plan.versions if version not in before]
        changes = [f"loses the view {listed(gone)}"] * bool(gone) + [f"gains the view {listed(new)}"] * bool(new)
        found.append(
            f"the facade {' and '.join(changes)}; the description has {listed(plan.versions) or 'no versions'}"
        )
    needs = needs_of(platform, facade)
    lacking = unserved(plan, needs)
    found += unavailable(platform, lacking)
    for workflow, wanted in needs.items():
        if before is not None and workflow not in lacking and not all(_is_in(package, name) for name in wanted):
            found.append(f"the facade gains the workflow {platform}.{workflow}")
    return found


def unavailable(platform: str, lacking: dict[str, list[str]]) -> list[str]:
    """A line for each workflow that cannot be served."""
    return [
        f"the workflow {platform}.{workflow} cannot be served: the description lacks {listed(what)}"
        for workflow, what in lacking.items()
    ]


def _versions(package: Path) -> tuple[str, ...] | None:
    """The versions of a package that was generated; None where there is none."""
    client = package / "client.py"
    found = _VERSIONS.search(client.read_text(encoding="utf-8")) if client.is_file() else None
    return None if found is None else tuple(ast.literal_eval(found[1]))


def _is_in(package: Path, operation: str) -> bool:
    tag, _, name = operation.partition(".")
    path = package / "api" / tag / "__init__.py"
    return path.is_file() and re.search(rf"^    {name} = ", path.read_text(encoding="utf-8"), re.MULTILINE) is not None
