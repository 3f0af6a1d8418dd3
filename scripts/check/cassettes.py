"""Cassettes beside the descriptions that they were recorded with: which are older, and what that touches.

A cassette says at its top with which description it was recorded, and what each operation in it was like then. Where
one of these is gone or is another now, the cassette shows what no longer is, and the check fails; where only the rest
of the description has changed, it is told.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from scripts.errors import PipelineError, counted
from scripts.generate.understanding import SPECS, corrected, platforms

from .described import Described
from .interpreters import ROOT

CASSETTES = ROOT / "tests" / "cassettes"
_INTERACTIONS = "interactions:"


def cassettes(show: Callable[[str], None], folder: Path = CASSETTES, specs: Path = SPECS) -> str:
    """Show the cassettes that are older than their description; fails where an operation in one has changed."""
    known = platforms(specs)
    found = {path: about_of(path) for path in sorted(folder.glob("*/*.yaml"))}
    strange = [path for path in found if path.parent.name not in known]
    if strange:
        raise PipelineError(f"{strange[0].parent.name!r} is no platform that specs/ has", file=strange[0])
    stale: list[str] = []
    for platform in sorted({path.parent.name for path in found}):
        described = Described(corrected(platform, specs))
        for path in (each for each in found if each.parent.name == platform):
            name, about = f"{platform}/{path.stem}", found[path]
            touched = changed(about, described)
            stale += [f"{name}: {each}" for each in touched]
            if not touched and about["description"] != described.digest:
                show(f"  told: {name} is older than its description; no operation in it has changed")
    if stale:
        shown = "\n".join(f"  {line}" for line in stale[:20])
        more = f"\n  and {len(stale) - 20} more" if len(stale) > 20 else ""
        raise PipelineError(
            f"{counted(len(stale), 'operation')} in cassettes changed since these were recorded:\n{shown}{more}",
            hint="make record, with PLATFORM= for one of them",
        )
    return f"{counted(len(found), 'cassette')} as the descriptions have it"


def about_of(path: Path) -> dict[str, Any]:
    """What a cassette says of itself. Raises PipelineError where it does not say what the check needs."""
    lines: list[str] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith(_INTERACTIONS):
                break
            lines.append(line)
    try:
        about: Any = (yaml.safe_load("".join(lines)) or {}).get("about")
    except (yaml.YAMLError, AttributeError) as error:
        raise PipelineError("this is no cassette", file=path, hint="make record") from error
    if not (isinstance(about, dict) and isinstance(about.get("operations"), dict) and "description" in about):
        text = "the cassette does not say with which description it was recorded"
        raise PipelineError(text, file=path, hint="make record")
    return about


def changed(about: dict[str, Any], described: Described) -> list[str]:
    """The operations in a cassette that are not any more what they were when it was recorded."""
    found = []
    for name, digest in sorted(about["operations"].items()):
        now = described.digest_of(name)
        if now is None:
            found.append(f"{name} is gone")
        elif now != digest:
            found.append(f"{name} has changed")
    return found
