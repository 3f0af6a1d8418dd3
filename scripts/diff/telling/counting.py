"""What all forms of a report have in common: what they count, and how they call it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.diff.changes import Breaks, Change, Report
from scripts.diff.verdict import Bump
from scripts.errors import counted

_VALUE_SHOWN = 200


@dataclass(frozen=True)
class Told:
    """What is told: the changes of some platforms, and what follows for the version.

    Attributes:
        reports: What changed in each platform.
        bump: The verdict over all of them.
        version: The version that it is about; None where there is none, as between any two files.
        following: The version that follows from the verdict.
    """

    reports: tuple[Report, ...]
    bump: Bump
    version: str | None = None
    following: str | None = None

    def breaks(self, *, readers: bool = False) -> bool:
        """Whether anything breaks callers, or anybody at all where readers count as well."""
        changes = (change for report in self.reports for change in report.changes)
        return any(change.breaks if readers else Breaks.CALLERS in change.breaks for change in changes)


@dataclass(frozen=True)
class Counts:
    """How many changes break whom. One that breaks callers and readers counts as one that breaks callers."""

    callers: int = 0
    readers: int = 0
    nobody: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.callers + self.readers + self.nobody


def count(changes: Iterable[Change]) -> Counts:
    """Count changes by whom they break."""
    found = {"callers": 0, "readers": 0, "nobody": 0}
    for change in changes:
        found[worst(change)] += 1
    return Counts(**found)


def worst(change: Change) -> str:
    """Whom a change breaks the most: `callers`, `readers` or `nobody`."""
    for who in (Breaks.CALLERS, Breaks.READERS):
        if who in change.breaks:
            return who.value
    return "nobody"


def whom(change: Change) -> str:
    """All that a change breaks: `callers, readers`."""
    return ", ".join(who.value for who in Breaks if who in change.breaks) or "nobody"


def summary(report: Report) -> str:
    """A report in a sentence."""
    found, (old, new) = count(report.changes), report.operations
    operations = counted(new, "operation") if old == new else f"{old} operations before, {new} now"
    changes = counted(found.total, "change") if found.total else "no change"
    return f"{changes} from {report.old} to {report.new}; {operations}"


def value(of: Any) -> str:
    """A plain value as JSON has it, cut where it is long."""
    if of is None:
        return "nothing"
    text = of if isinstance(of, str) else json.dumps(of, ensure_ascii=False, default=str)
    return text if len(text) <= _VALUE_SHOWN else f"{text[:_VALUE_SHOWN]}…"


def reached(change: Change, shown: int) -> str:
    """The operations that a change reaches, as words; empty where its subject is the only one."""
    names = [name for name in change.operations if name != change.subject]
    if not names:
        return ""
    more = f" and {len(names) - shown} more" if len(names) > shown else ""
    return ", ".join(names[:shown]) + more


def printable(text: str) -> str:
    """Text of a description without what would move a cursor or end a line."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def spans(text: str) -> list[tuple[bool, str]]:
    """Words divided at their backticks: whether each piece stands between two, and the piece."""
    pieces = printable(text).split("`")
    if len(pieces) % 2 == 0:
        return [(False, "`".join(pieces))]
    return [(bool(index % 2), piece) for index, piece in enumerate(pieces) if piece]


def by_breaking(changes: Sequence[Change]) -> list[Change]:
    """Those that break callers first, then those that break readers, in their order."""
    order = ("callers", "readers", "nobody")
    return sorted(changes, key=lambda change: order.index(worst(change)))
