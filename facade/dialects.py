"""Dialects of paging: where cursor, items and total of a list live, and which call comes next.

A dialect walks through one list without I/O: it says which call to make, is shown the answer, and gives the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from generated.runtime.pages import Page

from .errors import PagingError

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import PagedCall
    from generated.runtime.operations import Paging

LARGEST_PAGE = 1000
# The platform stops counting here; further on, rows would be missing without a word.
LAST_OFFSET = 200_000


class Walk:
    """A walk through one list. `call` is the next call to make, None at the end."""

    def __init__(self, call: PagedCall[Any, Any]) -> None:
        assert call.operation.paging is not None
        self.paging: Paging = call.operation.paging
        self.wanted: int | None = call.limit
        self.read = 0
        self.call: Any = None if call.limit == 0 else self.first(call)

    def first(self, call: PagedCall[Any, Any]) -> Any:
        """The first call."""
        raise NotImplementedError

    def following(self, call: Any, items: list[Any], answer: Any) -> tuple[Any, str | int | None]:
        """The call after this one and the cursor that it starts from; (None, None) at the end."""
        raise NotImplementedError

    def total(self, answer: Any) -> int | None:
        """The number of items in the whole list, where the answer says it."""
        found = getattr(answer, self.paging.total, None) if self.paging.total else None
        return found if isinstance(found, int) else None

    def page(self, answer: Any, response: httpx.Response) -> Page[Any]:
        """The page that an answer is; moves on to the next call."""
        call = self.call
        items = getattr(answer, self.paging.items, None)
        if not isinstance(items, list):
            items = []
        total = self.total(answer)
        self.call, cursor = self.following(call, items, answer)
        self.read += len(items)
        if self.wanted is not None and self.read >= self.wanted:
            self.call = None
            items = items[: len(items) - (self.read - self.wanted)]
        return Page(items, total, cursor, answer, response)

    def _size(self, call: PagedCall[Any, Any]) -> dict[str, Any]:
        """The page size to ask for: the caller's, else as large as is allowed and useful."""
        name = self.paging.size_parameter
        if name is None or call.argument(name, "query") is not None:
            return {}
        return {name: LARGEST_PAGE if self.wanted is None else min(LARGEST_PAGE, self.wanted)}


class TokenWalk(Walk):
    """Each answer names the token of the next page: complete and without repeats."""

    def first(self, call: PagedCall[Any, Any]) -> Any:
        self._seen: set[str] = set()
        values = self._size(call)
        if isinstance(call.start, str):
            values[str(self.paging.cursor_parameter)] = call.start
        return call.replaced("query", **values)

    def following(self, call: Any, items: list[Any], answer: Any) -> tuple[Any, str | int | None]:
        cursor = getattr(answer, str(self.paging.cursor), None)
        if not isinstance(cursor, str) or not cursor:
            return None, None
        if cursor in self._seen:
            raise PagingError(
                f"the platform gave the cursor {cursor[:40]!r} a second time after {self.read + len(items)} items; "
                "the list would never end"
            )
        self._seen.add(cursor)
        return call.replaced("query", **{str(self.paging.cursor_parameter): cursor}), cursor

    def total(self, answer: Any) -> int | None:
        found = super().total(answer)
        left = getattr(answer, self.paging.remaining, None) if self.paging.remaining else None
        if found is None and isinstance(left, int):
            items = getattr(answer, self.paging.items, None)
            return self.read + left + (len(items) if isinstance(items, list) else 0)
        return found


class OffsetWalk(Walk):
    """Pages by row number: needed for sorting; rows may repeat or be missed when the list changes meanwhile."""

    def first(self, call: PagedCall[Any, Any]) -> Any:
        name = str(self.paging.offset_parameter)
        given = call.argument(name, "query")
        start = call.start if call.start is not None else given if given is not None else 0
        try:
            self._offset = int(start)
        except ValueError:
            raise PagingError(f"start={start!r}: a sorted list goes on at a row number") from None
        return self._at(call.replaced("query", **self._size(call)))

    def _at(self, call: Any) -> Any:
        if self._offset >= LAST_OFFSET:
            raise PagingError(
                f"the platform gives no rows past {LAST_OFFSET:,} by number or sorted; leave out sort= and "
                "page_offset= to read the list by cursor, or narrow it with a filter"
            )
        return call.replaced("query", **{str(self.paging.offset_parameter): self._offset})

    def following(self, call: Any, items: list[Any], answer: Any) -> tuple[Any, str | int | None]:
        self._offset += len(items)
        total = self.total(answer)
        size = call.argument(str(self.paging.size_parameter), "query")
        last = not items or (self._offset >= total if total is not None else len(items) < int(size))
        if last or (self.wanted is not None and self.read + len(items) >= self.wanted):
            return None, None if last else self._offset
        return self._at(call), self._offset


def _token(call: PagedCall[Any, Any], paging: Paging) -> Walk:
    by_number = isinstance(call.start, int)
    for name in (paging.sort_parameter, paging.offset_parameter):
        by_number = by_number or (name is not None and call.argument(name, "query") is not None)
    return OffsetWalk(call) if by_number else TokenWalk(call)


_DIALECTS: Mapping[str, Any] = {"token": _token}


def walk(call: PagedCall[Any, Any]) -> Walk:
    """The walk through the list that a call begins."""
    paging = call.operation.paging
    assert paging is not None
    if call.limit is not None and call.limit < 0:
        raise ValueError(f"limit={call.limit}: a number of items cannot be negative")
    walking: Walk = _DIALECTS[paging.dialect](call, paging)
    return walking
