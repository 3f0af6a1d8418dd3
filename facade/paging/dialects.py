"""Dialects of paging: which walk goes through which list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from generated.runtime.unset import UNSET

from ..errors import PagingError
from .counts import count_of
from .ends import check_first, check_link, number_or_none, row_of
from .links import LinksWalk, query_of
from .numbered import NumberedFromOneWalk, NumberedWalk
from .rows import RowWalk, SortedTokenWalk
from .tokens import TokenWalk
from .walks import Place, Walk, as_items, only_list

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import PagedCall


class LinkedWalk(RowWalk):
    """Pages by row, where the answer links to the next page. The link's row is taken, not its address: filters stay
    those of the caller, and the endpoint stays the one that was asked."""

    largest_page = 1000

    def check(self, items: list[Any], answer: Any, response: httpx.Response) -> None:
        """By what the first page says of all of them. The link says where it leads."""
        if self.place == self.first and not self.found(answer, self.paging.link):
            check_first(self, items, answer)

    def check_stop(self, number: int, answer: Any) -> None:
        """The link alone decides."""

    def check_end(self, before: int, came: int, total: int, answer: Any) -> None:
        """By the width of the page: not all rows that are there are shown."""
        end = before + max(self._width(answer), came)
        if end < total:
            raise PagingError(f"no page is linked after row {end:,}, and the list is said to have {total:,} rows")

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
            check_link(link)
            return None, None
        told = self._row_in(link, response)
        named = int(number or before) if told is None else told
        if not items and not before < named < (self._known_total or 0):
            return None, None
        if named <= before:
            raise PagingError(f"the link to the next page does not lead on from row {before}; the list would never end")
        if named > before + max(self._width(answer), len(items)):
            raise PagingError(
                f"the link to the next page leads from row {before} to row {named}, past rows that did not come"
            )
        return self._at(call, named), named

    def coming(self, response: httpx.Response, count: int) -> list[tuple[Place, Any]]:
        """By the link, where it is seen: how many rows are shown does not say where the next page begins."""
        known, link = super().coming(response, count), self.glimpse(response, self.paging.link)
        if not known or link is UNSET:
            return known
        try:
            named = self._row_in(link, response) if isinstance(link, str) and link else None
        except PagingError:
            return []
        if named is None or named == known[0][0]:
            return known if link else []
        return [(named, self._at(self.call, named))] if named > int(self.place or 0) else []

    def _row_in(self, link: str, response: httpx.Response) -> int | None:
        """The row that a link names, None where it names none."""
        rows = parse_qs(query_of(link, str(response.request.url))).get(str(self.paging.offset_parameter), [])
        return row_of(rows[0]) if rows and rows[0].isdecimal() else None

    def _width(self, answer: Any) -> int:
        """How many rows the page spans: not all that were asked for need be given, nor all that are there be shown."""
        beside = str(self.paging.total).rpartition(".")[0]
        told = number_or_none(super().found(answer, f"{beside}.{self.paging.size_parameter}".lstrip(".")))
        return told or self.size or self.largest_page

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
        rows = only_list(extra)
        if rows is not None:
            return as_items(answer, self.paging.items, rows)
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
    "links": LinksWalk,
}


def walk(call: PagedCall[Any, Any]) -> Walk:
    """The walk through the list that a call begins. Raises ValueError for a limit or a page size that is no number."""
    paging = call.operation.paging
    assert paging is not None
    if call.limit is not None:
        count_of("limit", call.limit)
    try:
        return _DIALECTS[paging.dialect](call)
    except PagingError as problem:
        raise problem.about(call.operation.route) from None
