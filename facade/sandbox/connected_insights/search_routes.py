"""Finding cases: the documented search, and the two lists of the platform's own pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from . import words
from .case_shapes import LIST_QUERY, RAW_PAGE, SUMMARY, page_of
from .pages import DEFAULT_SIZE, PAGE_QUERY, part
from .routing import Call, Query, route
from .shapes import FLAG, MOMENT, TEXT, TEXTS, one_of, written
from .state import CaseRecord

ORDER = Query("orderBy", one_of("ASC", "DESC"))
SEARCH = (
    Query("status", TEXT),
    Query("isExactMatch", FLAG, default=False),
    Query("displayId", TEXT),
    Query("id", TEXT),
    Query("externalSampleId", TEXT),
    Query("analysisId", TEXT),
    Query("tags", TEXTS),
    Query("diseaseName", TEXT),
    Query("creationDateBefore", MOMENT),
    Query("creationDateAfter", MOMENT),
    *PAGE_QUERY,
    ORDER,
)
Wanted = Callable[[CaseRecord], bool]


def summary(record: CaseRecord) -> dict[str, Any]:
    """What lists say of a case."""
    return {
        "id": record.id,
        "displayId": record.display_id,
        "status": record.status,
        "subState": record.sub_state,
        "tags": record.tag_list,
        "createdDate": record.created,
        "updatedDate": record.updated,
        "completedDate": record.completed,
        "testDefinitionId": test_of(record),
        "diseaseName": next((each["name"] for each in record.disease_list), None),
    }


def test_of(record: CaseRecord) -> str:
    """The id of the test that a case is about."""
    return record.body["testDefinitionId"] if record.body else next(iter(words.TEST_DEFINITIONS))


@route("GET", "crs", "/api/v1/cases/search", "case-controller", "searchCases", query=SEARCH, answer=page_of(SUMMARY))
@route("GET", "crs", "/api/v2/cases/search", "case-controller", "searchCases", query=SEARCH, answer=page_of(SUMMARY))
def search(call: Call) -> dict[str, Any]:
    """Cases that fit all that is said; the newest come first unless an order is."""
    tests = _tests(call.query)
    found = [
        record
        for record in call.state.cases_in(call.workgroup, newest_first=True)
        if all(fits(record) for fits in tests)
    ]
    return _page(call, found, call.query["pageNumber"], call.query["pageSize"], call.query["orderBy"])


@route("POST", "crs", "/api/v1/cases/list", "case-list-controller", "listCases", body=LIST_QUERY, answer=RAW_PAGE)
def listed(call: Call) -> dict[str, Any]:
    """The list of the platform's first page; what it can filter is said in the body."""
    asked = call.body
    tags = set(asked.get("tags") or [])
    found = [
        record for record in call.state.cases_in(call.workgroup, newest_first=True) if tags <= set(record.tag_list)
    ]
    columns = asked.get("sortByColumns") or []
    if columns and columns[0].startswith("+"):
        found.reverse()
    return _raw_page(call, found, asked.get("pageNumber") or 0, asked.get("pageSize") or DEFAULT_SIZE, None)


@route(
    "POST",
    "crs",
    "/api/v1/cases/list/search",
    "case-list-controller",
    "searchListedCases",
    query=(Query("searchTerm", TEXT), *PAGE_QUERY, ORDER),
    answer=RAW_PAGE,
)
def listed_search(call: Call) -> dict[str, Any]:
    """Cases with a term in their displayed id; there is no body."""
    fits = _like(call.query["searchTerm"] or "")
    found = [record for record in call.state.cases_in(call.workgroup, newest_first=True) if fits(record.display_id)]
    return _raw_page(call, found, call.query["pageNumber"], call.query["pageSize"], call.query["orderBy"])


def _page(call: Call, found: list[CaseRecord], number: int, size: int, order: str | None) -> dict[str, Any]:
    if order:
        found.sort(key=lambda record: record.display_id, reverse=order == "DESC")
    rows, said = part(call, found, number, size, order is not None)
    said["content"] = [summary(record) for record in rows]
    call.state.seed(call.state.switches.arriving, "AAA-{:05}")
    return said


def _raw_page(call: Call, *rest: Any) -> dict[str, Any]:
    said = _page(call, *rest)
    said["content"] = [written(SUMMARY, each) for each in said["content"]]
    return said


def _tests(query: dict[str, Any]) -> list[Wanted]:
    """What a case has to fit; only what is said is looked at."""
    tests: dict[str, Callable[[Any], Wanted]] = {
        "status": _same(lambda record: record.status),
        "displayId": _exactly if query["isExactMatch"] else _partly(lambda record: [record.display_id]),
        "id": _partly(lambda record: [record.id]),
        "externalSampleId": _partly(lambda record: record.sample_ids),
        "analysisId": _same(lambda record: record.analysis_id if record.processed else None),
        "tags": _tagged,
        "diseaseName": _partly(lambda record: [each["name"] for each in record.disease_list]),
        "creationDateBefore": _before,
        "creationDateAfter": _after,
    }
    return [make(query[name]) for name, make in tests.items() if query[name] is not None]


def _same(read: Callable[[CaseRecord], str | None]) -> Callable[[str], Wanted]:
    return lambda value: lambda record: read(record) == value


def _exactly(value: str) -> Wanted:
    return lambda record: record.display_id == value


def _partly(read: Callable[[CaseRecord], list[str]]) -> Callable[[str], Wanted]:
    def make(value: str) -> Wanted:
        fits = _like(value)
        return lambda record: any(map(fits, read(record)))

    return make


def _tagged(values: list[str]) -> Wanted:
    each_fits = [_like(value) for value in values]
    return lambda record: all(any(map(fits, record.tag_list)) for fits in each_fits)


def _before(moment: datetime) -> Wanted:
    return lambda record: record.created < moment


def _after(moment: datetime) -> Wanted:
    return lambda record: record.created > moment


def _like(value: str) -> Callable[[str], bool]:
    """Contains a value in whatever case; a percent sign in it stands for anything, as in SQL."""
    pattern = re.compile(".*".join(re.escape(piece) for piece in value.split("%")), re.IGNORECASE)
    return lambda text: pattern.search(text) is not None
