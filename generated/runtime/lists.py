# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Answers that hold one list, and come whole: they are iterated as that list, with the words that pagers have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, SupportsIndex, TypeVar, overload

from .drift import json_name
from .items import Items
from .model import Model
from .unset import UNSET

ItemT = TypeVar("ItemT")


class Listing(Model, Generic[ItemT]):
    """An object that is the answer of an operation, with a list of records in it: `for item in answer`, `len(answer)`,
    `answer[0]`, `answer[1:3]`, `item in answer`, and what pagers have besides. As a list it is false where it is empty.
    A list that is not there, or null, is empty; where something else came in its place, iterating it is a TypeError.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[ItemT]:
        return iter(self._items())

    def __len__(self) -> int:
        return len(self._items())

    def __contains__(self, item: object) -> bool:
        return item in self._items()

    @overload
    def __getitem__(self, index: SupportsIndex) -> ItemT: ...
    @overload
    def __getitem__(self, index: slice) -> list[ItemT]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> ItemT | list[ItemT]:
        return self._items()[index]

    def first(self) -> ItemT | None:
        """The first item, or None when the list is empty."""
        return self._items().first()

    def take(self, count: int) -> list[ItemT]:
        """At most `count` items from the beginning. Raises ValueError for a number below 0."""
        return self._items().take(count)

    def collect(self) -> list[ItemT]:
        """All items, in a list of its own."""
        return self._items().collect()

    def _items(self) -> Items[ItemT]:
        found = getattr(self, self._listing)
        if found is None or found is UNSET:
            return Items()
        if not isinstance(found, list):
            name, kind = type(self).__name__, json_name(found)
            raise TypeError(
                f"{name}.{self._listing} is no list that could be iterated: a JSON {kind} came in its place"
            )
        return Items(found)
