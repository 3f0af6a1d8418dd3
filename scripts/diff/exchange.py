"""One operation in two descriptions: what is compared of it is told, or handed on, here."""

from __future__ import annotations

from typing import Any

from .changes import Breaks, Side
from .differing import Description
from .findings import Use
from .operations import Operation
from .reaching import Reaching
from .told import Told


class Exchange:
    """An operation and what it was: its own facts are told at once, its schemas are handed on."""

    def __init__(
        self,
        old: Description,
        new: Description,
        before: Operation,
        after: Operation,
        index: int,
        told: Told,
        reaching: Reaching,
    ) -> None:
        self.old, self.new = old, new
        self.before, self.after = before, after
        self.told, self.reaching = told, reaching
        self.asked = 1 << (2 * index)
        self.versions: dict[tuple[str, str], list[tuple[Side, frozenset[Breaks]]]] = {}

    def tell(self, kind: str, words: str, side: Side = Side.REQUEST, **more: Any) -> None:
        """Tell a change of this operation."""
        more.setdefault("old", self.before.pointer)
        more.setdefault("new", self.after.pointer)
        self.told.tell(kind, words, (self.before, self.after), side, **more)

    def reach(self, side: Side, old: tuple[str, Any], new: tuple[str, Any]) -> None:
        """Compare two schemas that this operation asks for or is answered with."""
        use = Use(self.old.graph.node([old]), self.new.graph.node([new]), old[0], new[0])
        self.reaching.add(use, self.asked if side is Side.REQUEST else self.asked << 1)
