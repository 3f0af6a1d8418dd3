"""What the platforms' packages are made of: now, at the last release, and when they were generated last here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts import sources
from scripts.diff import released
from scripts.diff.changes import Breaks, Change, Report, Side
from scripts.diff.comparing import compare
from scripts.diff.loading import HERE, Loaded
from scripts.documents.positions import METHODS
from scripts.errors import PipelineError, counted
from scripts.generate import corrected, lock
from scripts.generate.regenerating import platforms

# What of a lock's entry a description's meaning depends on, beside the rules that all of them share.
_SAID = ("description", "overrides", "nulls")
_LAST = Path(".last")


def said_now(specs: Path) -> dict[str, dict[str, str]]:
    """What tells the description of each platform as it is here now."""
    return {name: _said(lock.inputs_of(name, specs)) for name in platforms(specs)}


def trees(specs: Path) -> dict[str, str]:
    """What tells the generated code of each platform, and of the runtime, as it was generated last."""
    return {name: str(entry.get("tree")) for name, entry in lock.read(specs).items() if isinstance(entry, dict)}


def since_release(specs: Path, about: dict[str, Any]) -> list[Report]:
    """What changed since the last release in each platform where anything did; nothing is compared in the others.

    Args:
        specs: The folder of descriptions.
        about: What was released.
    """
    before, now = about["platforms"], said_now(specs)
    found = []
    name = f"release {about['version']}"
    for platform in sorted(before.keys() | now.keys()):
        said = before.get(platform)
        if platform not in now:
            old = released.description(specs, platform)
            change = _whole(platform, "removed", f"is gone, with its {_operations(old)}", frozenset({Breaks.CALLERS}))
            found.append(Report(platform, name, HERE, (change,), (_count(old), 0)))
        elif said is None:
            new = corrected(platform, specs)
            change = _whole(platform, "added", f"is new, with {_operations(new)}", frozenset())
            found.append(Report(platform, name, HERE, (change,), (0, _count(new))))
        elif said != now[platform]:
            before_it = Loaded(released.description(specs, platform), name)
            found.append(between(platform, before_it, said, specs, now[platform]))
    return found


def between(platform: str, old: Loaded, said: dict[str, str], specs: Path, now: dict[str, str]) -> Report:
    """What changed in a platform from an older description to what is here now, with what is said of it elsewhere."""
    report = compare(old.document, corrected(platform, specs), platform=platform, old_name=old.name, new_name=HERE)
    if said.get("nulls") == now.get("nulls"):
        return report
    gained = "nulls" in now
    kind, words = (
        ("now-nullable", "may be null now") if gained else ("no-longer-nullable", "are null only as described")
    )
    breaks = frozenset(Breaks) if gained else frozenset({Breaks.CALLERS})
    change = Change(kind, Side.BOTH, "all properties", words, breaks=breaks)
    return Report(platform, report.old, report.new, (change, *report.changes), report.operations)


def remember(root: Path, specs: Path, platform: str) -> None:
    """Keep the description that a package was generated from, where it still is what is here; it is lost with nothing
    but the news of the next run."""
    entry = said_of(specs, platform)
    try:
        if entry and entry == _said(lock.inputs_of(platform, specs)) and _recalled(root, platform).get("said") != entry:
            released.keep(_place(root, platform), {"said": entry, "document": corrected(platform, specs)})
    except (OSError, PipelineError):
        return


def recall(root: Path, specs: Path, platform: str) -> tuple[Loaded, dict[str, str]] | None:
    """The description that a platform's package was generated from, and what tells it; None where it is not kept."""
    entry, kept = said_of(specs, platform), _recalled(root, platform)
    if not entry or kept.get("said") != entry or not isinstance(kept.get("document"), dict):
        return None
    return Loaded(kept["document"], "what was generated last"), entry


def _recalled(root: Path, platform: str) -> dict[str, Any]:
    try:
        return released.read(_place(root, platform))
    except PipelineError:
        return {}


def _place(root: Path, platform: str) -> Path:
    return root / _LAST / f"{platform}.json.gz"


def said_of(specs: Path, platform: str) -> dict[str, str]:
    """What tells the description that the package of a platform was generated from; empty where there is none."""
    try:
        entry = lock.read(specs).get(platform)
    except PipelineError:
        return {}
    return _said(entry) if isinstance(entry, dict) else {}


def _said(entry: dict[str, Any]) -> dict[str, str]:
    return {name: str(entry[name]) for name in _SAID if name in entry}


def _whole(platform: str, what: str, words: str, breaks: frozenset[Breaks]) -> Change:
    """A platform that came or went, as one change."""
    return Change(f"platform-{what}", Side.BOTH, platform, words, breaks=breaks)


def _operations(document: dict[str, Any]) -> str:
    return counted(_count(document), "operation")


def _count(document: dict[str, Any]) -> int:
    items = (document.get("paths") or {}).values()
    return sum(method in item for item in items if isinstance(item, dict) for method in METHODS)


def titles(specs: Path) -> dict[str, str]:
    """What people call the platforms."""
    path = specs / "sources.toml"
    return {name: source.title for name, source in sources.load(path).items()} if path.is_file() else {}
