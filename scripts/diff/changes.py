"""A change between two descriptions, and whom it breaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Side(StrEnum):
    """Which way what changed goes over the wire."""

    REQUEST = "request"
    ANSWER = "answer"
    BOTH = "both"
    NEITHER = "neither"


class Breaks(StrEnum):
    """Whom a change breaks: `CALLERS`, whose code ran and is refused now or does not type-check, and `READERS`, whose
    code gets answers that it did not expect."""

    CALLERS = "callers"
    READERS = "readers"


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        kind: What happened, one of the names of `kinds.KINDS`.
        side: Which way what changed goes: in requests, in answers, in both.
        subject: What it happened to, for a person: `GET /api/projects`, or `ProjectData.status` for the property of a
            schema.
        words: The change as a sentence without its subject: "can be null now".
        operations: The operations that it reaches, as `GET /api/projects`, sorted; of the older description where it
            has them, else of the newer one.
        breaks: Whom it breaks; empty for nobody.
        old: The JSON pointer of the place in the older description; None where it was not there.
        new: The same for the newer one.
        before: What was there, where that is a plain value, a list of such, or bounds by their names.
        after: What is there now.
        tags: The tags of these operations, sorted.
    """

    kind: str
    side: Side
    subject: str
    words: str
    operations: tuple[str, ...] = ()
    breaks: frozenset[Breaks] = frozenset()
    old: str | None = None
    new: str | None = None
    before: Any = None
    after: Any = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """All that changed in one platform.

    Attributes:
        platform: Its name.
        old: What the older description is called: a commit, a file, its date.
        new: The same for the newer one.
        changes: What changed, those that break somebody first.
        operations: How many operations each has, the older one first.
    """

    platform: str
    old: str
    new: str
    changes: tuple[Change, ...] = field(default_factory=tuple)
    operations: tuple[int, int] = (0, 0)
