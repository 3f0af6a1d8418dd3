"""Of the locked versions those that the pipeline needs: other Pythons get these alone."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# An entry of the lock: its line, and those of its hashes.
_ENTRY = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==.*(?:\n[ \t].*)*", re.M)
_GROUP = "pipeline"


def pipeline_pins(root: Path, release: tuple[int, int]) -> str:
    """The entries of `requirements.lock` that the pipeline needs on a release of Python, with their hashes. What needs
    what is asked of the packages that are installed here."""
    needed = _closure(_asked_for(root), release)
    lock = (root / "requirements.lock").read_text(encoding="utf-8")
    entries = (found for found in _ENTRY.finditer(lock) if canonicalize_name(found["name"]) in needed)
    return "".join(f"{found[0]}\n" for found in entries)


def _asked_for(root: Path) -> list[str]:
    """What the project needs to run, and what its pipeline does."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["project"]["dependencies"], *project["dependency-groups"][_GROUP]]


def _closure(requirements: list[str], release: tuple[int, int]) -> set[str]:
    """The names of all packages that requirements lead to."""
    version = ".".join(map(str, release))
    found: set[tuple[str, str]] = set()
    waiting = [(Requirement(text), "") for text in requirements]
    while waiting:
        requirement, extra = waiting.pop()
        there = {"python_version": version, "python_full_version": f"{version}.0", "extra": extra}
        if requirement.marker is not None and not requirement.marker.evaluate(there):
            continue
        name = canonicalize_name(requirement.name)
        for wanted in {"", *requirement.extras}:
            if (name, wanted) not in found:
                found.add((name, wanted))
                waiting += [(each, wanted) for each in _needs(name)]
    return {name for name, _ in found}


def _needs(name: str) -> Iterator[Requirement]:
    try:
        requires = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        # Of another system or another release: what it needs in turn, the lock says as well as it can.
        return
    yield from map(Requirement, requires)
