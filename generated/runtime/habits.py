# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""How the objects of a class are read, and how the next ones are made therefore."""

from __future__ import annotations

from collections.abc import Callable

from .timestamps import Timestamp, is_kept, kept, made

# So many objects are looked at, and then so many made at once. That is more than a page has: its objects are often all
# made before the first of them is read.
LOOKED_AT, _MADE_AT_ONCE = 100, 16384
# Where the number that is left has none of these bits, one is looked at: after so many, and where none is left.
BETWEEN = 127


class Habit:
    """Of the objects that were `put_off`, each with so many `parts`, how many parts were `completed`. Where most are,
    the next objects are made whole `at_once`, but for some that are looked at."""

    __slots__ = ("at_once", "completed", "parts", "put_off")

    def __init__(self, parts: int = 1) -> None:
        self.parts = parts
        self.at_once = self.completed = self.put_off = 0

    def judge(self) -> None:
        """Say how the next objects are made, after one was put off."""
        left = self.at_once
        if left:
            self.at_once = left - 1
        elif self.put_off > LOOKED_AT:
            if self.completed > self.parts * self.put_off // 2:
                self.at_once = _MADE_AT_ONCE
                self._choose()
            self.put_off = self.completed = 0

    def _choose(self) -> None:
        """Say in which way the next ones are made at once, where there are several."""


class MomentHabit(Habit):
    """Of the moments of objects, how many came `again`: where most do, as those of formats and regions in a list of
    files, each is made once and kept, by `make`; to look for others among these is in vain."""

    __slots__ = ("again", "make")

    def __init__(self, parts: int = 1) -> None:
        super().__init__(parts)
        self.again = 0
        self.make: Callable[[str], Timestamp] = kept

    def made(self, text: str) -> Timestamp:
        """One that was put off, and is read now."""
        self.completed += 1
        self.again += is_kept(text)
        return kept(text)

    def _choose(self) -> None:
        self.make = kept if self.again > self.completed // 2 else made
        self.again = 0
