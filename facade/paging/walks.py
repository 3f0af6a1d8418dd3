"""Walks through lists: the base of all dialects.

A walk goes through one list without I/O: it says which call to make, is shown the answer, and gives the page. Where a
page was cut short by `limit=`, what resumes after it is `+COUNT@` and the place of that page, of which the first COUNT
items are left out.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from generated.runtime.pages import Page
from generated.runtime.unset import UNSET

from ..errors import PagingError
from ..events import ListChanged, RepeatsDropped
from .ends import check_empty, is_row, number_or_none, row_of
from .glimpses import glimpsed

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import PagedCall

_CUT = re.compile(r"\+(\d+)@(.*)", re.S)

Place = str | int | None


class _Counted(NamedTuple):
    """A list, and the total that was told beside it."""

    items: Any
    total: int | None


class Walk(ABC):
    """A walk through one list. `call` is the next call to make, None at the end; `place` is where it starts."""

    largest_page = 1000
    smallest_page = 1

    def __init__(self, call: PagedCall[Any, Any]) -> None:
        assert call.operation.paging is not None
        self.paging = call.operation.paging
        self._name = call.operation.route
        self.left = call.limit
        self.read = 0
        start, self._skip = _uncut(call.start)
        self.call: Any = None
        self.place: Place = None
        self.problem: PagingError | None = None
        self.pages = 0
        # How many items a page had at most, and how its JSON calls what leads on.
        self._most = 0
        self._names: dict[str, tuple[str, ...]] = {}
        self._told_total: int | None = None
        # How many items the list has by the last answer that said it.
        self._expected: int | None = None
        # What is told of a change of the list, once.
        self._change: tuple[int, str, int, int] | None = None
        self._told = False
        self._dropped = 0
        if call.limit is None or call.limit > 0:
            self.call, self.place = self.begin(self._sized(call), start)

    @abstractmethod
    def begin(self, call: Any, start: Place) -> tuple[Any, Place]:
        """The first call and its place."""

    @abstractmethod
    def following(self, items: list[Any], answer: Any, response: httpx.Response) -> tuple[Any, Place]:
        """The call after the one that was answered, and its place; (None, None) at the end."""

    def check(self, items: list[Any], answer: Any, response: httpx.Response) -> None:  # noqa: B027
        """Raise PagingError if this cannot be the page that was asked for. What leads on by itself is not in doubt."""

    def check_end(self, before: int, came: int, total: int, answer: Any) -> None:
        """Raise PagingError where the list ends before the total that each of its answers said."""
        if before + came < total:
            raise PagingError(f"the list ends after {before + came:,} items, and is said to have {total:,}")

    def check_unsaid(self, before: int, came: int) -> None:
        """Raise PagingError where the list ends with an answer that says nothing of how many there are, before what an
        earlier one said."""
        if self._expected is not None and before + came < self._expected:
            raise PagingError(
                f"the list ends after {before + came:,} items, with an answer that says nothing of all of them, and "
                f"was said to have {self._expected:,}"
            )

    def news(self, platform: str) -> list[ListChanged | RepeatsDropped]:
        """What the last page showed: that the list has changed while it was read, once; and what came before."""
        news: list[ListChanged | RepeatsDropped] = []
        if self._change is not None and not self._told:
            self._told = True
            news.append(ListChanged(platform, self._name, *self._change))
        if self._dropped:
            news.append(RepeatsDropped(platform, self._name, self.pages, self._dropped))
        return news

    def notice(self, what: str, before: int | None, after: int | None) -> None:
        """Note what the page says of a change, unless one is known."""
        if self._change is None and before is not None and after is not None and before != after:
            self._change = self.pages, what, before, after

    def fresh(self, items: list[Any], changed: bool) -> list[int] | None:
        """The places of the items that did not come before; None for all of them. A cursor leads to no item twice."""
        return None

    def again(self, here: Place, asked: Any, gone: int, fresh: int) -> tuple[Any, Place] | None:
        """The call and place from which to read once more what moved up past a page, when so many items are gone since
        the page before it; None where nothing did, or where a cursor leads on."""
        return None

    def total(self, answer: Any, items: int) -> int | None:
        """The number of items in the whole list, where the answer says it."""
        return number_or_none(self.found(answer, self.paging.total))

    def finish(self) -> None:
        """Raise the problem in which the list ends, if it does not end well."""
        if self.problem is not None:
            raise self.problem.about(self._name)

    def ahead(self, count: int) -> list[tuple[Place, Any]]:
        """At most `count` calls that will come next, with their places: those that are known already."""
        return [(self.place, self.call)] if self.call is not None and count > 0 else []

    def coming(self, response: httpx.Response, count: int) -> list[tuple[Place, Any]]:
        """At most `count` calls that will come after the one that was answered, with their places, as far as that is
        seen before the answer is decoded. What it turns out to say counts."""
        return []

    def glimpse(self, response: httpx.Response, path: str | None) -> Any:
        """What stands at an attribute path of an answer that is not decoded yet, UNSET where it is not seen."""
        names = self._names.get(path or "")
        return UNSET if names is None else glimpsed(response.content, names)

    def may_be_last(self) -> bool:
        """Whether the page that is asked for may have all that is wanted still."""
        return self.left is not None and self.left + self._skip <= max(self.size, self._most)

    def page(self, answer: Any, response: httpx.Response) -> Page[Any]:
        """The page that an answer is; moves on to the next call. Raises PagingError for one that is another page."""
        if isinstance(answer, (str, bytes)):
            media_type = response.headers.get("content-type", "none")
            raise PagingError(f"the answer is no page but text or bytes (media type {media_type})").about(self._name)
        if self.paging.total_header is not None:
            said = response.headers.get(self.paging.total_header, "")
            return self._page(_Counted(answer, int(said) if is_row(said) else None), answer, response)
        return self._page(answer, answer, response)

    def _page(self, answer: Any, whole_answer: Any, response: httpx.Response) -> Page[Any]:
        """The page in `answer`, which is the whole answer or what was made of it."""
        found = self.found(answer, self.paging.items)
        whole = found if isinstance(found, list) else []
        self.pages += 1
        self._most = max(self._most, len(whole))
        if self.pages == 1:
            leads = (self.paging.cursor, self.paging.more, self.paging.link)
            self._names = {path: names for path in leads if path and (names := _wire_names(answer, path))}
        try:
            self.check(whole, answer, response)
            if not isinstance(found, list):
                check_empty(self, found, answer)
        except PagingError as problem:
            raise problem.about(self._name) from None
        told = number_or_none(self.found(answer, self.paging.total))
        self.notice("total", self._told_total, told)
        gone = 0 if told is None or self._told_total is None else self._told_total - told
        self._told_total = told if told is not None else self._told_total
        total = self.total(answer, len(whole))
        self._expected = self._expected if total is None else total
        here, asked, skipped, before = self.place, self.call, self._skip, self.before()
        try:
            self.call, self.place = self.following(whole, answer, response)
            if self.call is None and self._change is None:
                if told is not None:
                    self.check_end(before, len(whole), told, answer)
                elif total is None:
                    self.check_unsaid(before, len(whole))
        except PagingError as problem:
            # What came is given first; the problem is raised when more is asked for.
            self.call, self.place, self.problem = None, None, problem
        try:
            places = self.fresh(whole, gone != 0)
        except PagingError as problem:
            raise problem.about(self._name) from None
        self._dropped = 0 if places is None else len(whole) - len(places)
        back = self.again(here, asked, gone, len(whole) - self._dropped)
        if back is not None:
            (self.call, self.place), self.problem = back, None
        # Pages may be smaller now than the one that was cut: what is left out can reach into the next.
        items, self._skip = whole[skipped:] if skipped else whole, max(0, skipped - len(whole))
        if places is not None:
            places = [place for place in places if place >= skipped]
            items = [whole[place] for place in places]
        self.read += len(whole)
        cursor = self.resumable(self.place)
        if self.left is not None:
            if len(items) > self.left:
                items = items[: self.left]
                given = skipped + len(items) if places is None else places[len(items)]
                cursor = self.inside(here, given)
            self.left -= len(items)
            if not self.left:
                self.call = self.problem = None
        return Page(items, total, cursor, whole_answer, response)

    def before(self) -> int:
        """How many items come before the page that is asked for."""
        return self.read

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
        if not path:
            return answer
        try:
            return attrgetter(path)(answer)
        except AttributeError:
            return None

    def _sized(self, call: PagedCall[Any, Any]) -> Any:
        """The call with a page size: the caller's, else as large as is allowed and useful."""
        if self.paging.size_parameter is None:
            self.size = self.largest_page
            return call
        name = self.paging.size_parameter
        given = call.argument(name, "query")
        largest = min(self.largest_page, self.paging.largest_page or self.largest_page)
        wanted = largest if self.left is None else min(largest, self.left + self._skip)
        self.size = _page_size(given, self.smallest_page) if given is not None else max(1, wanted)
        return call if given is not None else call.replaced("query", **{name: self.size})


def _uncut(start: Place) -> tuple[Place, int]:
    """The place and the number of items to leave out, of what a caller resumes from."""
    found = _CUT.fullmatch(start) if isinstance(start, str) else None
    return (start, 0) if found is None else (found[2] or None, row_of(found[1]))


def _wire_names(answer: Any, path: str) -> tuple[str, ...]:
    """How JSON calls what stands at an attribute path of an answer; empty where that has no such attributes."""
    names: list[str] = []
    for attribute in path.split("."):
        entry = next((entry for entry in getattr(type(answer), "_fields", ()) if entry.attribute == attribute), None)
        if entry is None:
            return ()
        names.append(entry.wire)
        answer = getattr(answer, attribute)
    return tuple(names)


def only_list(holder: dict[str, Any]) -> list[Any] | None:
    """The only list in an object; None where there is none, or several."""
    lists = [rows for rows in holder.values() if isinstance(rows, list)]
    return lists[0] if len(lists) == 1 else None


def as_items(answer: Any, attribute: str, rows: list[Any]) -> Any:
    """A list that an answer has under another name, read as what its description has."""
    wire = next(entry.wire for entry in type(answer)._fields if entry.attribute == attribute)
    return getattr(type(answer).from_dict({wire: rows}), attribute)


def _page_size(given: Any, smallest: int) -> int:
    try:
        size = int(given)
    except (TypeError, ValueError):
        size = -1
    if size < smallest:
        raise ValueError(f"page_size={given!r}: give a number of items from {smallest}")
    return size
