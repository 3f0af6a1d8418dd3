"""What is found between two places, before it is known which operations it reaches."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from .nodes import Node


class Way(Enum):
    """Which way what is found can go: a property that is only read is in answers alone."""

    ALL = "all"
    ASKED = "asked"
    ANSWERED = "answered"
    NONE = "none"

    def __and__(self, other: Way) -> Way:
        if self is other or other is Way.ALL:
            return self
        return other if self is Way.ALL else Way.NONE


@dataclass(slots=True)
class Finding:
    """A difference of two schemas.

    Attributes:
        kind: One of the names of `kinds.KINDS`.
        words: What happened, as a sentence without its subject.
        old: The pointer of the older place, None where it was not there.
        new: The same for the newer one.
        before: What was there.
        after: What is there now.
        way: Which way it can go.
        declared: The schemas that say what changed, the older one first; what they are part of decides what it is
            called.
        tail: What to add to the subject: the name of a property.
        whole: Whether the value as a whole is another, so that what it is made of does not say what it is.
    """

    kind: str
    words: str
    old: str | None
    new: str | None
    before: Any = None
    after: Any = None
    way: Way = Way.ALL
    declared: tuple[str, str] = ("", "")
    tail: str = ""
    whole: bool = False


@dataclass(slots=True, frozen=True)
class Use:
    """Two schemas that stand at the same place: what they are, and where they are used. Whether an alternative may be
    null is a matter of the whole choice. The label says for a person where they are used, if that is not where they
    stand: inside of a schema that took the place of another one."""

    old: Node
    new: Node
    old_place: str
    new_place: str
    alternative: bool = False
    label: str = ""


@dataclass(slots=True)
class Found:
    """What is found between two schemas: their own differences, and what they have in common inside."""

    findings: list[Finding] = field(default_factory=list)
    inside: list[tuple[Use, Way]] = field(default_factory=list)
