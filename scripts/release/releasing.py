"""The version and the changelog that follow from what changed since the last release: written, proven, and released.

The version is a minimum: a person may raise it, never lower it below what breaks.
"""

from __future__ import annotations

import hashlib
import json
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.diff import released
from scripts.diff.changes import Report
from scripts.diff.telling import Told
from scripts.diff.verdict import Bump, breaking, bump_of, next_version, numbers, why
from scripts.documents.writing import write_whole
from scripts.errors import PipelineError, listed
from scripts.generate import lock

from . import changelog, state, version
from .changelog import Changelog, Generated
from .entry import sections

SCRIPTS = Path(__file__).parent.parent
_RULES = ("diff/*.py", "release/*.py")


@dataclass(frozen=True)
class Following:
    """What follows from all that changed since the last release.

    Attributes:
        told: What changed, the verdict, the version that was released and the one that has to follow at least.
        version: The version to write: that one, or a higher one that a person chose.
        was: The version that is written.
        text: The changelog to write.
        is_lowered: Whether somebody lowered the version that was written here.
        problems: What of what is written hides something.
    """

    told: Told
    version: str
    was: str
    text: str
    is_lowered: bool
    problems: tuple[str, ...]


def following(root: Path) -> Following | None:
    """What follows from all that changed since the last release; None where nothing was released yet.

    Raises:
        PipelineError: What was released cannot be read or is not what the changelog says, or a mark of the changelog is
            gone.
    """
    specs = root / "specs"
    about = released.about(specs)
    text = _changelog(root, about)
    written = Changelog(text)
    _agree(about, written, specs)
    if not about:
        return None
    reports = [report for report in state.since_release(root, about) if report.changes]
    return _following(root, about, reports, written, text)


def is_settled(root: Path) -> bool:
    """Whether all that follows is certainly written, told by hashes alone."""
    specs = root / "specs"
    about = released.about(specs)
    if not about:
        return False
    written = Changelog(_changelog(root, about))
    _agree(about, written, specs)
    was = version.read(root)
    if about["platforms"] == state.generated(specs) and about["trees"] == state.trees(specs):
        return not written.digest and numbers(was) >= numbers(about["version"])
    return written.digest == _digest(specs, about, was, written)


def write(root: Path, found: Following) -> list[str]:
    """Write the version and the changelog; gives the lines that say what was done.

    Raises:
        PipelineError: They cannot be written.
    """
    try:
        lines = []
        if version.write(root, found.version):
            lines.append(f"{version.FILE.as_posix()}: {found.version} (it was {found.was})")
        if write_whole(root / changelog.FILE, found.text.encode()):
            lines.append(f"{changelog.FILE}: what changed since {found.told.version} is written below [Unreleased]")
        return lines
    except OSError as error:
        raise PipelineError(f"cannot be written: {error.strerror}", file=error.filename) from None


def verify(root: Path) -> str:
    """Prove that version and changelog hide nothing; gives a line that says so.

    Raises:
        PipelineError: They do, or what was released is not to be had.
    """
    found = following(root)
    if found is None:
        return "nothing was released yet"
    if found.problems:
        raise PipelineError("\n".join(found.problems), hint="make regenerate writes both anew")
    return f"{found.was} follows {found.told.version}: {breaking(found.told.reports)}"


def release(root: Path, *, date: str, chosen: str | None = None) -> str:
    """Make what is here a release: its heading in the changelog, and its descriptions as those that later ones are
    compared with. Gives its version.

    Args:
        root: The checkout.
        date: Its date, as the changelog has it.
        chosen: Its version, where that is to be a higher one than what changed demands.

    Raises:
        PipelineError: Not all is generated, there is nothing to release, or the version would hide something.
    """
    specs = root / "specs"
    _all_generated(root, specs)
    found = following(root)
    new = chosen or (found.version if found else version.read(root))
    numbers(new)
    written = Changelog(_changelog(root, released.about(specs)))
    if found:
        _can_follow(new, found, written)
    generated = _generated(found.told, new, specs, released.about(specs), written) if found else None
    text = written.as_released(new, date, generated)
    names = state.generated(specs)
    about = {"version": new, "platforms": names, "trees": state.trees(specs)}
    try:
        released.replace(specs, about)
        write_whole(root / changelog.FILE, text.encode())
        version.write(root, new)
    except OSError as error:
        raise PipelineError(f"cannot be written: {error.strerror}", file=error.filename) from None
    return new


def _following(root: Path, about: dict[str, Any], reports: list[Report], written: Changelog, text: str) -> Following:
    specs, was = root / "specs", version.read(root)
    bump = bump_of(reports, made_otherwise=about["trees"] != state.trees(specs))
    least = next_version(about["version"], bump)
    told = Told(tuple(reports), bump, about["version"], least)
    # What a person chose stays; what was written here before may be lowered again.
    new = was if was != written.least and numbers(was) >= numbers(least) else least
    problems = _problems(told, was, written)
    wanted = written.with_generated(_generated(told, new, specs, about, written))
    if wanted != text and not problems:
        problems = (f"{changelog.FILE}: what is generated of it is not what the descriptions give",)
    lowered = bool(written.least) and numbers(was) < numbers(written.least)
    return Following(told, new, was, wanted, lowered, problems)


def _generated(told: Told, new: str, specs: Path, about: dict[str, Any], written: Changelog) -> Generated | None:
    if told.bump is Bump.NONE:
        return None
    parts = sections(told.reports, state.titles(specs))
    verdict = f"Version {new}. Since {told.version}: {breaking(told.reports)} ({why(told.bump, str(told.version))})."
    opening = textwrap.fill(verdict, 120)
    least = str(told.following)
    undigested = Changelog(written.with_generated(Generated(least, "0", opening, parts)))
    return Generated(least, _digest(specs, about, new, undigested), opening, parts)


def _problems(told: Told, was: str, written: Changelog) -> tuple[str, ...]:
    found = []
    least = str(told.following)
    if numbers(was) < numbers(least):
        hides = f"hides that {breaking(told.reports)}" if told.breaks(readers=True) else "is too low"
        found.append(f"{version.FILE.as_posix()}: {was} {hides} since {told.version}; it has to be {least} at least")
    if told.bump and not written.digest:
        found.append(f"{changelog.FILE}: it does not tell what changed since {told.version}; {breaking(told.reports)}")
    return tuple(found)


def _can_follow(new: str, found: Following, written: Changelog) -> None:
    told = found.told
    if numbers(new) < numbers(str(told.following)):
        raise PipelineError(
            f"{new} would hide something: {breaking(told.reports)}", hint=f"it has to be {told.following} at least"
        )
    if numbers(new) <= numbers(str(told.version)):
        what = "only words in the changelog are new" if written.has_own_words else "nothing changed since"
        raise PipelineError(f"{told.version} was released, and {what}", hint="say VERSION= for another one")


def _all_generated(root: Path, specs: Path) -> None:
    entries, now = lock.read(specs), state.here(specs)
    stale = [
        name
        for name in now
        if entries.get(name) != {**lock.inputs_of(name, specs), "tree": lock.digest_of_tree(root / "generated" / name)}
    ]
    if stale:
        raise PipelineError(f"not generated as the descriptions are now: {listed(stale)}", hint="make regenerate")


def _agree(about: dict[str, Any], written: Changelog, specs: Path) -> None:
    """Make sure that what is kept of the last release is of the release that the changelog names last."""
    kept, named = about.get("version"), written.released
    if kept == named:
        return
    if kept is None:
        problem = f"{changelog.FILE} has release {named}, and nothing is kept that later ones are compared with"
    else:
        problem = f"this is of release {kept}, and the last one in {changelog.FILE} is {named or 'none'}"
    hint = "take both from version control; `make release` writes both"
    raise PipelineError(problem, file=specs / released.FOLDER, hint=hint)


def _digest(specs: Path, about: dict[str, Any], new: str, written: Changelog) -> str:
    """What tells that the generated part is of these descriptions and this version, and as it was written."""
    rules = lock.digest_of_files(SCRIPTS, *_RULES)
    parts = [about["version"], about["platforms"], state.generated(specs), state.titles(specs), new, rules]
    return hashlib.sha256(json.dumps([*parts, written.generated_text], sort_keys=True).encode()).hexdigest()[:16]


def _changelog(root: Path, about: dict[str, Any]) -> str:
    """The changelog; where there is none yet, one that has nothing but the last release."""
    path = root / changelog.FILE
    if not path.exists():
        return "# Changelog\n" + (f"\n## [{about['version']}]\n" if about else "")
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise PipelineError(f"cannot be read: {error}", file=changelog.FILE) from None
