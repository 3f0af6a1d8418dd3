"""Which number of the version a set of changes raises, by the rules of semver.org."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from packaging.version import InvalidVersion, Version

from scripts.errors import PipelineError, counted

from .changes import Breaks, Report

# What nobody sees who uses the client: names are kept apart from identifiers, errors are all of one tree, and where
# calls go is a setting.
_UNSEEN = frozenset(
    {"operation-renamed", "server-changed", "error-added", "error-removed", "default-changed", "paging-changed"}
)


class Bump(IntEnum):
    """What a version has to be raised by; a higher one includes the lower ones."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        """Its name, in lower case."""
        return self.name.lower()


def bump_of(reports: Iterable[Report], *, made_otherwise: bool = False) -> Bump:
    """The verdict for the bundle over all platforms.

    Args:
        reports: What changed, of each platform.
        made_otherwise: Whether generated code is another than before for other reasons as well, such as a template.
    """
    found = Bump.PATCH if made_otherwise else Bump.NONE
    for report in reports:
        for change in report.changes:
            if Breaks.CALLERS in change.breaks:
                return Bump.MAJOR
            unseen = change.kind in _UNSEEN and not change.breaks
            found = max(found, Bump.PATCH if unseen else Bump.MINOR)
    return found


def next_version(version: str, bump: Bump) -> str:
    """The version that follows. Before 1.0.0 nothing is promised yet, so that a breaking change raises the middle
    number and everything else the last one.

    Raises:
        PipelineError: This is no version of three numbers.
    """
    major, minor, patch = numbers(version)
    if major == 0:
        bump = Bump(max(bump - 1, Bump.PATCH)) if bump else bump
    if bump is Bump.MAJOR:
        return f"{major + 1}.0.0"
    if bump is Bump.MINOR:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}" if bump else version


def numbers(version: str) -> tuple[int, int, int]:
    """The three numbers of a version; what stands behind them, as in `1.0.0rc1`, does not count.

    Raises PipelineError where this is no version of three numbers."""
    try:
        release = Version(version).release
    except InvalidVersion:
        release = ()
    if len(release) != 3:
        raise PipelineError(f"{version!r} is no version", hint="write three numbers, such as 1.4.0")
    return release


def why(bump: Bump, version: str) -> str:
    """A verdict as a sentence, for the version that it is about."""
    reasons = {
        Bump.NONE: "nothing changed",
        Bump.PATCH: "nothing that code can see changed",
        Bump.MINOR: "code that ran goes on running",
        Bump.MAJOR: "code that ran may be refused, or not type-check",
    }
    early = numbers(version)[0] == 0 and bump > Bump.PATCH
    before = "; before 1.0.0 that raises the " + ("middle" if bump is Bump.MAJOR else "last") + " number"
    return f"{bump.word}: {reasons[bump]}{before if early else ''}"


def breaking(reports: Iterable[Report]) -> str:
    """How many changes break whom, as words: `2 changes break callers, 1 breaks readers`; `nothing breaks`."""
    changes = [change for report in reports for change in report.changes]
    callers = sum(Breaks.CALLERS in change.breaks for change in changes)
    readers = sum(change.breaks == frozenset({Breaks.READERS}) for change in changes)
    told = [
        f"{counted(n, 'change')} {'breaks' if n == 1 else 'break'} {who}"
        for n, who in ((callers, "callers"), (readers, "readers only"))
        if n
    ]
    return ", ".join(told) or "nothing breaks"
