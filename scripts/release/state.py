"""What the platforms' packages are made of: now, at the last release, and when they were generated last here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from scripts import sources
from scripts.diff import released
from scripts.diff.changes import Breaks, Change, Report, Side
from scripts.diff.comparing import compare
from scripts.diff.nodes import Graph
from scripts.diff.operations import operations_of
from scripts.diff.surface import surface
from scripts.errors import PipelineError, counted
from scripts.generate import corrected, lock
from scripts.generate.understanding import platforms
from scripts.prepare import Plan

# What of a lock's entry a client depends on, beside the rules that all of them share; in the order of the inputs.
_SAID = ("description", "overrides", "names", "nulls")
_LAST = Path(".last")
_NOW = "what is generated now"

Said = dict[str, str]


class Made(NamedTuple):
    """What a package was made of.

    Attributes:
        document: The corrected description.
        said: What tells it from others.
        name: What it is called.
        files: All that it was made of.
    """

    document: dict[str, Any]
    said: Said
    name: str
    files: released.Files

    def plan(self) -> Plan:
        """The plan of the package, with its names. Raises PipelineError."""
        return released.planned(self.files, self.name, nulls_anywhere="nulls" in self.said)


def here(specs: Path) -> dict[str, Said]:
    """What tells the description of each platform as it is here now."""
    return {name: _said(lock.inputs_of(name, specs)) for name in platforms(specs)}


def generated(specs: Path) -> dict[str, Said]:
    """What tells the description of each platform that its package was generated from; a lock that cannot be read says
    nothing."""
    try:
        entries = lock.read(specs)
    except PipelineError:
        return {}
    known = platforms(specs)
    return {name: _said(entry) for name, entry in entries.items() if isinstance(entry, dict) and name in known}


def trees(specs: Path) -> dict[str, str]:
    """What tells the generated code of each platform, and of the runtime, as it was generated last."""
    return {name: str(entry.get("tree")) for name, entry in lock.read(specs).items() if isinstance(entry, dict)}


def since_release(root: Path, about: dict[str, Any]) -> list[Report]:
    """What changed since the last release in each platform where anything did; nothing is compared in the others.

    Args:
        root: The checkout.
        about: What was released.

    Raises:
        PipelineError: What a package was made of is not to be had any more, since its description is another now.
    """
    specs, before, now, name = (
        root / "specs",
        about["platforms"],
        platforms(root / "specs"),
        f"release {about['version']}",
    )
    found = []
    for platform in sorted({*before, *now}):
        if platform not in now:
            found.append(_whole(platform, name, at_release(specs, platform, about).document, gone=True))
        elif platform not in before and platform not in generated(specs):
            # It could not be generated yet, so nobody has it.
            continue
        elif platform not in before:
            found.append(_whole(platform, name, made_of(root, platform).document, gone=False))
        elif generated(specs).get(platform) != before[platform]:
            found.append(between(platform, at_release(specs, platform, about), made_of(root, platform)))
    return found


def at_release(specs: Path, platform: str, about: dict[str, Any]) -> Made:
    """What the package of a platform was made of at the last release.

    Raises:
        PipelineError: It cannot be read, or is not what was released.
    """
    files, said = released.kept(specs, platform), about["platforms"][platform]
    name = f"release {about['version']}"
    for key, file in zip(_SAID, released.INPUTS, strict=False):
        found = [(file, files[file].encode())] if file in files else []
        if said.get(key) != lock.digest_of_contents(found):
            problem = f"what is kept of {platform} is not what was released"
            raise PipelineError(problem, file=specs / released.FOLDER, hint="take it from version control")
    return Made(released.corrected(files, name), said, name, files)


def made_of(root: Path, platform: str) -> Made:
    """What the package of a platform was made of. Raises PipelineError where that is not to be had."""
    specs = root / "specs"
    said = generated(specs).get(platform)
    if said is not None and said == here(specs)[platform]:
        return Made(corrected(platform, specs), said, _NOW, released.inputs(specs / platform))
    kept = recall(root, platform)
    if kept is None:
        raise PipelineError(f"{platform} is not generated as its description is now", hint="make regenerate")
    return kept


def between(platform: str, old: Made, new: Made) -> Report:
    """What changed in a platform: in its description, in the names that code writes, and in what is said of it
    elsewhere. Raises PipelineError where one of them can be no client."""
    report = compare(old.document, new.document, platform=platform, old_name=old.name, new_name=new.name)
    report = replace(report, changes=(*report.changes, *surface(old.plan(), new.plan())))
    if old.said.get("nulls") == new.said.get("nulls"):
        return report
    gained = "nulls" in new.said
    kind, words = (
        ("now-nullable", "can be null now") if gained else ("no-longer-nullable", "are null only as described")
    )
    breaks = frozenset(Breaks) if gained else frozenset({Breaks.CALLERS})
    change = Change(kind, Side.BOTH, "all properties", words, breaks=breaks)
    return Report(platform, report.old, report.new, (change, *report.changes), report.operations)


def remember(root: Path, platform: str) -> None:
    """Keep the description that a package was generated from, where it still is what is here; it is lost with nothing
    but the news of a later run."""
    specs = root / "specs"
    said = generated(specs).get(platform)
    try:
        if said and said == here(specs).get(platform) and recall(root, platform) is None:
            released.keep(_place(root, platform), {"said": said, "files": released.inputs(specs / platform)})
    except (OSError, PipelineError):
        return


def recall(root: Path, platform: str) -> Made | None:
    """The description that the package of a platform was generated from; None where it is not kept."""
    said = generated(root / "specs").get(platform)
    name = "what was generated before"
    try:
        kept = released.read(_place(root, platform))
        if said is None or kept.get("said") != said:
            return None
        return Made(released.corrected(kept["files"], name), said, name, kept["files"])
    except (PipelineError, KeyError):
        return None


def titles(specs: Path) -> dict[str, str]:
    """What people call the platforms."""
    path = specs / "sources.toml"
    return {name: source.title for name, source in sources.load(path).items()} if path.is_file() else {}


def _place(root: Path, platform: str) -> Path:
    return root / _LAST / f"{platform}.json.gz"


def _said(entry: dict[str, Any]) -> Said:
    return {name: str(entry[name]) for name in _SAID if name in entry}


def _whole(platform: str, since: str, document: dict[str, Any], *, gone: bool) -> Report:
    """A platform that came or went, as one change."""
    count = len(operations_of(Graph(document)))
    kind, counts = ("platform-removed", (count, 0)) if gone else ("platform-added", (0, count))
    words = f"is {'no longer there' if gone else 'new'}, with {counted(count, 'operation')}"
    breaks = frozenset({Breaks.CALLERS}) if gone else frozenset[Breaks]()
    return Report(platform, since, _NOW, (Change(kind, Side.BOTH, platform, words, breaks=breaks),), counts)
