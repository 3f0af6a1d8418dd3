"""Dialects of paging: where cursor, items and total of a list live, and which call comes next.

A walk goes through one list without I/O: it says which call to make, is shown the answer, and gives the page. What a
caller resumes from (`start=`, `next_cursor`) is a cursor or a number of the platform; the number of a page comes with
the size of the pages, as `NUMBERxSIZE`. Where a page was cut short by `limit=`, it is `+COUNT@` and the place of that
page, of which the first COUNT items are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from generated.runtime.pages import Page

from .calling import named
from .errors import PagingError
from .redirects import origin

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import PagedCall

# ICA stops counting here; further on, rows would be missing without a word.
LAST_TOKEN_ROW = 200_000
_CUT = re.compile(r"\+(\d+)@(.*)", re.S)
_SIZED = re.compile(r"(\d+)x([1-9]\d*)")

Place = str | int | None


class Walk:
    """A walk through one list. `call` is the next call to make, None at the end; `place` is where it starts."""

    largest_page = 1000

    def __init__(self, call: PagedCall[Any, Any]) -> None:
        assert call.operation.paging is not None
        self.paging = call.operation.paging
        self._name = named(call.operation)
        self.left = call.limit
        self.read = 0
        start, self._skip = _uncut(call.start)
        self.call: Any = None
        self.place: Place = None
        self.problem: PagingError | None = None
        if call.limit is None or call.limit > 0:
            self.call, self.place = self.begin(self._sized(call), start)

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """The first call and its place."""
        raise NotImplementedError

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """The call after the one that was answered, and its place; (None, None) at the end."""
        raise NotImplementedError

    def total(self, answer: Any, items: int) -> int | None:
        """The number of items in the whole list, where the answer says it."""
        return _number(self.found(answer, self.paging.total))

    def finish(self) -> None:
        """Raise the problem in which the list ends, if it does not end well."""
        if self.problem is not None:
            raise self.problem.about(self._name)

    def ahead(self, count: int) -> list[tuple[Place, Any]]:
        """At most `count` calls that will come next, with their places: those that are known already."""
        return [(self.place, self.call)] if self.call is not None and count > 0 else []

    def page(self, answer: Any, response: httpx.Response) -> Page[Any]:
        """The page that an answer is; moves on to the next call."""
        found = self.found(answer, self.paging.items)
        whole = found if isinstance(found, list) else []
        total = self.total(answer, len(whole))
        here, skipped = self.place, self._skip
        try:
            self.call, self.place = self.following(whole, answer, response)
        except PagingError as problem:
            # What came is given first; the problem is raised when more is asked for.
            self.call, self.place, self.problem = None, None, problem
        # Pages may be smaller now than the one that was cut: what is left out can reach into the next.
        items, self._skip = whole[skipped:] if skipped else whole, max(0, skipped - len(whole))
        self.read += len(whole)
        cursor = self.resumable(self.place)
        if self.left is not None:
            if len(items) > self.left:
                items = items[: self.left]
                cursor = self.inside(here, skipped + len(items))
            self.left -= len(items)
            if not self.left:
                self.call = self.problem = None
        return Page(items, total, cursor, answer, response)

    def inside(self, place: Place, count: int) -> Place:
        """What resumes after the first `count` items of the page at a place."""
        place = self.resumable(place)
        return f"+{count}@{'' if place is None else place}"

    def resumable(self, place: Place) -> Place:
        """What resumes at a place."""
        return place

    def found(self, answer: Any, path: str | None) -> Any:
        """What stands at an attribute path of the answer, None where there is nothing."""
        if path is None:
            return None
        try:
            return attrgetter(path)(answer)
        except AttributeError:
            return None

    def _sized(self, call: PagedCall[Any, Any]) -> Any:
        """The call with a page size: the caller's, else as large as is allowed and useful."""
        name = str(self.paging.size_parameter)
        given = call.argument(name, "query")
        wanted = self.largest_page if self.left is None else min(self.largest_page, self.left + self._skip)
        self.size = _page_size(given) if given is not None else max(1, wanted)
        return call if given is not None else call.replaced("query", **{name: self.size})


class TokenWalk(Walk):
    """Each answer names the token of the next page: complete and without repeats."""

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """With the token that the caller resumes from, if there is one."""
        self._seen = {start}
        parameter = str(self.paging.cursor_parameter)
        if start is None:
            start = call.argument(parameter, "query")
        self._resumed = start is not None
        return (call if start is None else call.replaced("query", **{parameter: start})), start

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """By the token that the answer names."""
        token = self.found(answer, self.paging.cursor)
        if not isinstance(token, str) or not token:
            return None, None
        if token in self._seen:
            raise PagingError(
                f"the platform gave the cursor {token[:40]!r} a second time after {self.read + len(items)} items; "
                "the list would never end"
            )
        self._seen.add(token)
        return self.call.replaced("query", **{str(self.paging.cursor_parameter): token}), token

    def total(self, answer: Any, items: int) -> int | None:
        """The total if it is filled, else what was read and what remains, if the list was read from its beginning."""
        total = super().total(answer, items)
        remaining = _number(self.found(answer, self.paging.remaining))
        if total is not None or remaining is None or self._resumed:
            return total
        return self.read + items + remaining


class RowWalk(Walk):
    """Pages by the number of their first row; rows may repeat or be missed when the list changes meanwhile."""

    largest_page = 100
    last_row: int | None = None

    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """From the row that the caller names, the first by default."""
        given = call.argument(str(self.paging.offset_parameter), "query")
        first = start if start is not None else given if given is not None else 0
        try:
            number = int(first)
        except ValueError:
            raise PagingError(f"start={first!r}: this list goes on at a number") from None
        self._known_total: int | None = None
        self._stride = 0
        return self._at(call, number), number

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """After as many rows as came, unless they were the last."""
        number = int(self.place or 0) + self.step(len(items))
        self._known_total = _number(self.found(answer, self.paging.total))
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
        if number < 0:
            raise PagingError(f"start={number}: a list has no rows before 0")
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
        pages = -(-self._known_total // size)
        return pages if self.left is None else min(pages, int(self.place or 0) + -(-(self.left + self._skip) // size))

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """By the answer's own word; else by its total, in pages."""
        return super().is_last(items, number * self._stride, answer, response)


class LinkedWalk(RowWalk):
    """Pages by row, where the answer links to the next page. The link's row is taken, not its address: filters stay
    those of the caller, and the endpoint stays the one that was asked."""

    largest_page = 1000

    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """At the row that the link names."""
        link = self.found(answer, self.paging.link)
        before = self.place
        call, number = super().following(items, answer, response)
        if not isinstance(link, str) or not link:
            return None, None
        asked = str(response.request.url)
        if urlsplit(link).netloc and origin(link) != origin(asked):
            raise PagingError(f"the next page is said to be at another host ({origin(link)[1]}); it is not followed")
        rows = parse_qs(urlsplit(link).query).get(str(self.paging.offset_parameter), [])
        named = int(rows[0]) if rows and rows[0].isdigit() else number
        if named is None or int(named) <= int(before or 0):
            raise PagingError(f"the link to the next page does not lead on from row {before}; the list would never end")
        return (call if named == number else self._at(self.call, int(named))), int(named)

    def is_last(self, items: int, number: int, answer: Any, response: httpx.Response) -> bool:
        """The link alone decides."""
        return False


def _token(call: PagedCall[Any, Any]) -> Walk:
    paging = call.operation.paging
    assert paging is not None
    by_number = isinstance(call.start, int)
    for name in (paging.sort_parameter, paging.offset_parameter):
        by_number = by_number or (name is not None and call.argument(name, "query") is not None)
    return SortedTokenWalk(call) if by_number else TokenWalk(call)


_DIALECTS: dict[str, Callable[[Any], Walk]] = {
    "token": _token,
    "rows": RowWalk,
    "numbered": NumberedWalk,
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
        raise problem.about(named(call.operation)) from None


def _uncut(start: Place) -> tuple[Place, int]:
    """The place and the number of items to leave out, of what a caller resumes from."""
    found = _CUT.fullmatch(start) if isinstance(start, str) else None
    return (start, 0) if found is None else (found[2] or None, int(found[1]))


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _page_size(given: Any) -> int:
    try:
        size = int(given)
    except (TypeError, ValueError):
        size = 0
    if size < 1:
        raise ValueError(f"page_size={given!r}: give a number of items from 1")
    return size
