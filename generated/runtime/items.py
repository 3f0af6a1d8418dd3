# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Lists of what operations answer: lists as any other, with the words that pagers have."""

from __future__ import annotations

from typing import Any, TypeVar

ItemT = TypeVar("ItemT")


class Items(list[ItemT]):
    """A list that came whole, or was taken from a pager. It shows its first items, and how many more there are."""

    def first(self) -> ItemT | None:
        """The first item, or None when the list is empty."""
        return self[0] if self else None

    def take(self, count: int) -> list[ItemT]:
        """At most `count` items from the beginning. Raises ValueError for a number below 0."""
        return Items(self[: at_most(count)])

    def collect(self) -> list[ItemT]:
        """All items, in a list of its own."""
        return Items(self)

    def __repr__(self) -> str:
        # Imported by the first list that is shown.
        from .folding import folded

        return "\n".join(folded(self))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from .folding import print_folded

        print_folded(self, printer)


def at_most(count: Any) -> int:
    """A number of items to take. Raises ValueError for what is none."""
    if not isinstance(count, int) or count < 0:
        raise ValueError(f"take({count!r}): give a number of items from 0")
    return count
