"""Searches for cases and in the audit log: what is asked for, and whether what comes is what was meant."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from generated.runtime.items import Items
from generated.runtime.pages import Page
from generated.runtime.unwritable import Unwritable
from generated.runtime.zones import point_in_time

from ..paging.collecting import collected
from ..paging.counts import count_of
from ..paging.exporting import AsyncExports, Exports

if TYPE_CHECKING:
    from generated.connected_insights.models.audit_log_entry import AuditLogEntry
    from generated.connected_insights.models.case_summary import CaseSummary
    from generated.runtime.calls import PagedCall
    from generated.runtime.scalars import Decoder

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_ORDERS = ("ASC", "DESC")
_RELEASES = ("v1", "v2")


class CaseSearch(TypedDict, total=False):
    """What cases can be searched for, and how they come; see `ConnectedInsights.search_cases`."""

    display_id: str
    exact: bool
    id: str
    status: str
    external_sample_id: str
    analysis_id: str
    tags: str | Sequence[str]
    disease_name: str
    created_after: datetime.datetime
    created_before: datetime.datetime
    order_by: str
    release: Literal["v1", "v2"]
    page_size: int
    limit: int
    start: str | int
    prefetch: int
    accept_language: str


class AuditSearch(TypedDict, total=False):
    """What the audit log can be searched for; see `ConnectedInsights.audit_log`."""

    case_id: str
    user: str
    entity_id: str
    entity_types: str | Sequence[str]
    event_name: str
    since: datetime.datetime
    until: datetime.datetime
    order_by: str
    page_size: int
    limit: int
    start: str | int
    prefetch: int
    accept_language: str


# What the operations call what workflows call otherwise.
_CASE_NAMES = {
    "created_after": "creation_date_after",
    "created_before": "creation_date_before",
    "exact": "is_exact_match",
}
_AUDIT_NAMES = {"user": "user_display_id", "entity_types": "entity_type", "since": "from_date", "until": "to_date"}
# Of these a moment between two seconds means the later one.
_ENDS = frozenset({"created_before", "until"})


def search_call(asked: CaseSearch) -> PagedCall[CaseSummary, Any]:
    """The call that searches for cases. Raises ValueError for what the platform would read as something else, TypeError
    for what it cannot be asked."""
    from generated.connected_insights.api.cases.search_cases import search_cases
    from generated.connected_insights.api.cases.search_cases_v2 import search_cases_v2

    given: dict[str, Any] = _given(asked, CaseSearch, "search_cases")
    release = given.pop("release", "v1")
    if release not in _RELEASES:
        raise ValueError(f"release={release!r}: give one of {', '.join(_RELEASES)}")
    if given.get("exact") and not given.get("display_id"):
        raise ValueError("exact= is about display_id=; give that too")
    if "order_by" in given:
        given["order_by"] = str(given["order_by"]).upper()
        if given["order_by"] not in _ORDERS:
            raise ValueError(f"order_by={asked.get('order_by')!r}: cases come in the order ASC or DESC")
    build = search_cases if release == "v1" else search_cases_v2
    return build(**_written(given, _CASE_NAMES, "tags"))


def audit_call(asked: AuditSearch) -> PagedCall[AuditLogEntry, Any]:
    """The call that reads the audit log. Raises ValueError for moments that could be any, TypeError for what it cannot
    be asked."""
    from generated.connected_insights.api.audit_logs.search_audit_logs import search_audit_logs

    given = _given(asked, AuditSearch, "audit_log")
    return search_audit_logs(**_written(given, _AUDIT_NAMES, "entity_types"))


def _given(asked: Mapping[str, Any], known: Any, name: str) -> dict[str, Any]:
    """What is asked, without what is None. Raises TypeError for a name that there is not."""
    for word in asked:
        if word not in known.__annotations__:
            close = difflib.get_close_matches(word, known.__annotations__, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(known.__annotations__)}"
            raise TypeError(f"{name}() has no argument {word!r}; {hint}")
    return {word: value for word, value in asked.items() if value is not None}


def _written(given: Mapping[str, Any], names: Mapping[str, str], several: str) -> dict[str, Any]:
    """The arguments of the operation."""
    found = {}
    for word, value in given.items():
        if word == several:
            value = texts(value, word)
        elif isinstance(value, datetime.date) or word in ("created_after", "since", *_ENDS):
            value = wire_moment(value, word)  # pyright: ignore[reportArgumentType]
        found[names.get(word, word)] = value
    return found


def find_case(core: Core, options: Options, display_id: str) -> Flow[CaseSummary]:
    """A flow that gives the one case with a display id."""
    if not isinstance(display_id, str) or not display_id:
        raise ValueError(f"display_id={display_id!r}: give the display id of a case, as text")
    call = search_call({"display_id": display_id, "exact": True})
    cases: list[CaseSummary] = yield from collected(core, call, options)
    found = [case for case in cases if case.display_id == display_id]
    if len(found) == 1:
        return found[0]
    if not found:
        raise ValueError(f"there is no case with the display id {display_id!r} in this workgroup")
    raise ValueError(f"several cases have the display id {display_id!r}: {', '.join(str(case.id) for case in found)}")


def texts(given: str | Sequence[str] | None, name: str) -> list[str] | None:
    """One text or several, as a list."""
    if given is None:
        return None
    listed = [given] if isinstance(given, str) or not isinstance(given, Iterable) else list(given)
    if not listed or not all(isinstance(text, str) and text for text in listed):
        raise ValueError(f"{name}: give a text, or several")
    return listed


def wire_moment(moment: datetime.datetime, name: str) -> datetime.datetime:
    """A moment as the platform takes it: UTC and in whole seconds, so rounded that nothing that was meant is left out.
    Raises ValueError for a moment without a time zone, unless the client knows which one is meant."""
    if not isinstance(moment, datetime.datetime):
        raise TypeError(f"{name}: give a datetime.datetime, not {type(moment).__name__}")
    try:
        moment = point_in_time(moment)
    except Unwritable:
        hint = "such as datetime.UTC, or a client that is made with naive_datetimes="
        raise ValueError(f"{name}: a moment needs a time zone, {hint}") from None
    if moment.utcoffset() is None:
        whole = moment.replace(microsecond=0)
    else:
        whole = datetime.datetime.fromtimestamp(moment.timestamp() // 1, datetime.UTC)
    up = moment.microsecond and name in _ENDS
    return whole + datetime.timedelta(seconds=1) if up else whole


class _Exact:
    """Which pages of a search are given, and what of them: cases with one display id, up to a limit."""

    def __init__(self, pager: Any, display_id: str, limit: int | None) -> None:
        if limit is not None:
            count_of("limit", limit, "cases")
        self._pager = pager
        self._display_id = display_id
        self._limit = limit

    def _narrowed(self, page: Page[CaseSummary], given: int) -> Page[CaseSummary]:
        """A page without the cases that are called otherwise; how many there are in all is not known then."""
        fitting = [case for case in page.items if case.display_id == self._display_id]
        left = None if self._limit is None else self._limit - given
        return Page(fitting[:left], None, page.next_cursor, page.answer, page.response)

    def _at_most(self, count: int) -> int:
        return count if self._limit is None else min(count, self._limit)

    def _item(self) -> Decoder:
        decoder: Decoder = self._pager._item()
        return decoder

    def _is_full(self, given: int) -> bool:
        return self._limit is not None and given >= self._limit

    def __repr__(self) -> str:
        return f"{self._pager!r} of {self._display_id!r} alone"


class ExactList(_Exact, Exports["CaseSummary"]):
    """A search of which only cases with one display id are given."""

    def pages(self) -> Iterator[Page[CaseSummary]]:
        given = 0
        if not self._is_full(given):
            for whole in self._pager.pages():
                page = self._narrowed(whole, given)
                given += len(page.items)
                # No page is held while the next one is fetched.
                del whole
                yield page
                del page
                if self._is_full(given):
                    return

    def __iter__(self) -> Iterator[CaseSummary]:
        return (case for page in self.pages() for case in page.items)

    def take(self, count: int) -> list[CaseSummary]:
        return Items(ExactList(self._pager, self._display_id, self._at_most(count)))


class AsyncExactList(_Exact, AsyncExports["CaseSummary"]):
    """The same for `async for`."""

    async def pages(self) -> AsyncGenerator[Page[CaseSummary], None]:
        given = 0
        if not self._is_full(given):
            async with aclosing(self._pager.pages()) as pages:
                async for whole in pages:
                    page = self._narrowed(whole, given)
                    given += len(page.items)
                    del whole
                    yield page
                    del page
                    if self._is_full(given):
                        return

    async def __aiter__(self) -> AsyncIterator[CaseSummary]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for case in page.items:
                    yield case

    async def take(self, count: int) -> list[CaseSummary]:
        return Items([case async for case in AsyncExactList(self._pager, self._display_id, self._at_most(count))])
