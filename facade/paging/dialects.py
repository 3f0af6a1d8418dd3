"""Dialects of paging: which walk goes through which list, and those that go by numbers.

What a caller resumes from (`start=`, `next_cursor`) is a cursor or a number of the platform; the number of a page comes
with the size of the pages, as `NUMBERxSIZE`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from generated.runtime.unset import UNSET

from ..errors import PagingError
from .walks import Place, TokenWalk, Walk, number_or_none

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import PagedCall

# ICA stops counting here; further on, rows would be missing without a word.
LAST_TOKEN_ROW = 200_000
_SIZED = re.compile(r"(\d+)x([1-9]\d*)")


class RowWalk(Walk):
    """Pages by the number of their first row; rows may repeat or be missed when the list changes meanwhile."""

    largest_page = 100
    first = 0
    last_row: int | None = None

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """From the row that the caller names, the first by default."""
        given = call.argument(str(self.paging.offset_parameter), "query")
        wanted = start if start is not None else given if given is not None else self.first
        try:
            number = int(wanted)
        except ValueError:
            raise PagingError(f"start={wanted!r}: this list is resumed at a number") from None
        self._known_total: int | None = None
        self._stride = 0
        return self._at(call, number), number

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """After as many rows as came, unless they were the last."""
        number = int(self.place or 0) + self.step(len(items))
        self._known_total = number_or_none(self.found(answer, self.paging.total))
        self._stride = self._stride or len(items)
        if not items or self.is_last(len(items), number, answer, response):
            return None, None
        return self._at(self.call, number), number

    def step(self, items: int) -> int:
        """How far a page moves the number on."""
        return items

    def inside(self, place: Place, count: int) -> Place:
        """A row number says it as it is."""
        return int(place or 0) + count

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """Whether the page was the last, by the answer's own word, its total, or its size."""
        more, last = self.found(answer, self.paging.more), self.found(answer, self.paging.last)
        if isinstance(more, bool):
            return not more
        if isinstance(last, bool):
            return last
        if self._known_total is not None:
            return number >= self._known_total
        # Without a total a first page that is short may be one that the platform has cut.
        return self.read > 0 and items < self._stride

    def ahead(self, count: int) -> list[tuple[Place, Any]]:
        """By number every later page is known, as soon as the total is."""
        if self.call is None or count < 1:
            return []
        known = [(self.place, self.call)]
        end = self._end()
        while len(known) < count and self._stride and end is not None:
            number = int(known[-1][0] or 0) + self.step(self._stride)
            if number >= end:
                break
            known.append((number, self._at(self.call, number)))
        return known

    def _end(self) -> int | None:
        """The number before which pages are certain to be wanted."""
        limits = [self._known_total]
        if self.left is not None:
            limits.append(int(self.place or 0) + self._skip + self.left)
        if self.last_row is not None:
            limits.append(self.last_row)
        return min((limit for limit in limits if limit is not None), default=None) if self._known_total else None

    def _at(self, call: Any, number: int) -> Any:
        if number < self.first:
            raise PagingError(f"start={number}: this list begins at {self.first}")
        if self.last_row is not None and number >= self.last_row:
            raise PagingError(
                f"the platform gives no rows past {self.last_row:,} by number or sorted; leave out sort= and "
                "page_offset= to read the list by cursor, or narrow it with a filter"
            )
        return call.replaced("query", **{str(self.paging.offset_parameter): number})


class SortedTokenWalk(RowWalk):
    """The rows of a list that also has tokens: by number where sorting or a number is asked for."""

    largest_page = 1000
    last_row = LAST_TOKEN_ROW


class NumberedWalk(RowWalk):
    """Pages that are numbered themselves, from 0. A number means nothing without the size of the pages, so that goes
    with it to whoever resumes."""

    largest_page = 1000

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """At the page that the caller resumes from, and with its size; or at the page that the caller names."""
        found = _SIZED.fullmatch(start) if isinstance(start, str) else None
        if found is None:
            return super().begin(call, start)
        self.size = int(found[2])
        return super().begin(call.replaced("query", **{str(self.paging.size_parameter): self.size}), int(found[1]))

    def step(self, items: int) -> int:
        """One page further."""
        return 1

    def resumable(self, place: Place) -> Place:
        """The number of the page, and the size of all of them."""
        return None if place is None else f"{place}x{self.size}"

    def inside(self, place: Place, count: int) -> Place:
        """A page number does not say where in the page."""
        return Walk.inside(self, place, count)

    def _end(self) -> int | None:
        if self._known_total is None:
            return None
        # The platform's pages can be smaller than those that were asked for.
        size = self._stride or self.size
        pages = self.first - (-self._known_total // size)
        return pages if self.left is None else min(pages, int(self.place or 0) + -(-(self.left + self._skip) // size))

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """By the answer's own word; else by its number of pages, or its total in pages."""
        pages = number_or_none(self.found(answer, self.paging.pages))
        if pages is not None and self._says_nothing_else(answer):
            return number - self.first >= pages
        return super().is_last(items, (number - self.first) * self._stride, answer, response)

    def _says_nothing_else(self, answer: Any) -> bool:
        others = (self.found(answer, path) for path in (self.paging.more, self.paging.last))
        return not any(isinstance(other, bool) for other in others)


class NumberedFromOneWalk(NumberedWalk):
    """Pages that are numbered from 1, as people count them."""

    largest_page = 100
    first = 1


class LinkedWalk(RowWalk):
    """Pages by row, where the answer links to the next page. The link's row is taken, not its address: filters stay
    those of the caller, and the endpoint stays the one that was asked."""

    largest_page = 1000
    # To such a server 0 means as many as it gives at once.
    smallest_page = 0

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """At the row that the link names."""
        link = self.found(answer, self.paging.link)
        before, call = int(self.place or 0), self.call
        _, number = super().following(items, answer, response)
        if link is UNSET and items and before + max(self._width(answer), len(items)) < (self._known_total or 0):
            # Nothing is said of a next page, not even that there is none.
            return self._at(call, before + len(items)), before + len(items)
        if not isinstance(link, str) or not link:
            return None, None
        query = self._query(link, str(response.request.url))
        rows = parse_qs(query).get(str(self.paging.offset_parameter), [])
        named = int(rows[0]) if rows and rows[0].isdecimal() else int(number or before)
        if not items and not before < named < (self._known_total or 0):
            return None, None
        if named <= before:
            raise PagingError(f"the link to the next page does not lead on from row {before}; the list would never end")
        if named > before + max(self._width(answer), len(items)):
            raise PagingError(
                f"the link to the next page leads from row {before} to row {named}, past rows that did not come"
            )
        return self._at(call, named), named

    def _width(self, answer: Any) -> int:
        """How many rows the page spans: not all that were asked for need be given, nor all that are there be shown."""
        beside = str(self.paging.total).rpartition(".")[0]
        told = number_or_none(super().found(answer, f"{beside}.{self.paging.size_parameter}".lstrip(".")))
        return told or self.size or self.largest_page

    def _query(self, link: str, asked: str) -> str:
        """The query of a link. Raises PagingError for one to another host: the rest of the list may be there."""
        try:
            parts = urlsplit(link)
        except ValueError:
            raise PagingError("the link to the next page is no valid address") from None
        # A server behind a proxy may not know that it is asked under TLS, or at which port.
        if parts.netloc and parts.hostname != urlsplit(asked).hostname:
            raise PagingError(f"the next page is said to be at another host ({parts.hostname}); it is not followed")
        return parts.query

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """The link alone decides."""
        return False

    def found(self, answer: Any, path: str | None) -> Any:
        """An application may call its list otherwise, and no schema says so: then it is the only list in the answer.
        Without one an answer that counts objects, or says something else, is not a page, nor an empty one."""
        value = super().found(answer, path)
        if path != self.paging.items or isinstance(value, list):
            return value
        extra = getattr(answer, "additional_properties", None) or {}
        lists = [rows for rows in extra.values() if isinstance(rows, list)]
        if len(lists) == 1:
            wire = next(entry.wire for entry in type(answer)._fields if entry.attribute == path)
            return getattr(type(answer).from_dict({wire: lists[0]}), path)
        total = number_or_none(super().found(answer, self.paging.total))
        if total or (total is None and (extra or not hasattr(answer, "additional_properties"))):
            there = f"; there are: {', '.join(map(repr, extra))}" if extra else ""
            raise PagingError(f"the answer holds no list {path!r}{there}").about(self._name)
        return value


def _token(call: PagedCall[Any, Any]) -> Walk:
    paging = call.operation.paging
    assert paging is not None
    by_number = isinstance(call.start, int)
    if paging.offset_parameter is None:
        if by_number:
            raise PagingError(f"start={call.start!r}: this list is resumed at a cursor, not at a number")
        return TokenWalk(call)
    for name in (paging.sort_parameter, paging.offset_parameter):
        by_number = by_number or (name is not None and call.argument(name, "query") is not None)
    return SortedTokenWalk(call) if by_number else TokenWalk(call)


_DIALECTS: dict[str, Callable[[Any], Walk]] = {
    "token": _token,
    "rows": RowWalk,
    "numbered": NumberedWalk,
    "numbered_from_one": NumberedFromOneWalk,
    "linked": LinkedWalk,
}


def walk(call: PagedCall[Any, Any]) -> Walk:
    """The walk through the list that a call begins. Raises ValueError for a limit or a page size that is no number."""
    paging = call.operation.paging
    assert paging is not None
    if call.limit is not None and call.limit < 0:
        raise ValueError(f"limit={call.limit}: a number of items cannot be negative")
    try:
        return _DIALECTS[paging.dialect](call)
    except PagingError as problem:
        raise problem.about(call.operation.route) from None
