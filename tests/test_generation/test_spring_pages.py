"""Numbered pages as frameworks describe them, Spring's above all: what is asked for is what the server listens to."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.check.ledger import Ledger
from scripts.prepare import prepare
from scripts.prepare.plan import Named, OperationPlan

from .foreign import COUNT, TEXT, record, ref
from .hashed import listed
from .workshop import Workshop, answer, service

FLAG = {"type": "boolean"}
BOOKS = listed(ref("Book"))
NUMBERS = {"totalElements": COUNT, "totalPages": COUNT, "number": COUNT, "size": COUNT}
SLICE = record(
    content=BOOKS,
    first=FLAG,
    last=FLAG,
    empty=FLAG,
    number=COUNT,
    size=COUNT,
    numberOfElements=COUNT,
    sort=listed(ref("SortObject")),
    pageable=ref("PageableObject"),
)
PAGE = {**SLICE, "properties": {**SLICE["properties"], **NUMBERS}}
GETTERS = {"offset": COUNT, "pageNumber": COUNT, "pageSize": COUNT, "paged": FLAG, "unpaged": FLAG}
SORTED = {"sort.sorted": FLAG, "sort.unsorted": FLAG}
PLAIN = {"page": COUNT, "size": COUNT}
FROM_ONE = {"page": {**COUNT, "minimum": 1}, "size": COUNT}
ENVELOPE = record(status=COUNT, data=PAGE)
HAL = record("_embedded", _embedded=record(bookList=BOOKS), page=ref("PageMetadata"), _links=record(next=TEXT))
SCHEMAS = {
    "Book": record(title=TEXT),
    "SortObject": record(empty=FLAG, sorted=FLAG),
    "PageMetadata": record(**NUMBERS),
    "PageableObject": record(**GETTERS, sort=ref("SortObject")),
    "Pageable": record(page={**COUNT, "minimum": 0}, size={**COUNT, "minimum": 1}, sort=listed(TEXT)),
    "Books": BOOKS,
}

# By path: the query parameters, the answer, and what is read from it in which dialect, beginning with the items.
LISTS: dict[str, tuple[dict[str, Any], dict[str, Any], str, str]] = {
    "page": (PLAIN, PAGE, "numbered", "content total_elements total_pages last number"),
    "page-without-last": (PLAIN, record(content=BOOKS, **NUMBERS), "numbered", "content total_elements total_pages"),
    "page-of-alias": (PLAIN, record(content=ref("Books"), **NUMBERS), "numbered", "content total_elements"),
    "slice": (PLAIN, SLICE, "numbered", "content last number"),
    "model": (
        PLAIN,
        record(content=BOOKS, page=ref("PageMetadata")),
        "numbered",
        "content page.total_elements page.total_pages page.number",
    ),
    "hal": (PLAIN, HAL, "numbered", "embedded.book_list page.total_elements page.total_pages page.number"),
    "envelope": (PLAIN, ENVELOPE, "numbered", "data.content data.total_elements data.last data.number"),
    "getters": ({**GETTERS, **SORTED}, PAGE, "numbered", "content number"),
    "getters-of-own-answer": ({**GETTERS, **SORTED}, record(items=BOOKS, total=COUNT), "numbered", "items total"),
    "getters-and-own": ({**PLAIN, **GETTERS, "sort": TEXT}, PAGE, "numbered", "content number"),
    "pageable": ({"pageable": ref("Pageable"), "name": TEXT}, PAGE, "numbered", "content number"),
    "pageable-getters": ({"pageable": ref("PageableObject")}, PAGE, "numbered", "content number"),
    "own-names": ({"pageNumber": COUNT, "pageSize": COUNT}, PAGE, "numbered", "content number"),
    "from-one": (FROM_ONE, PAGE, "numbered_from_one", "content number"),
    "total": (PLAIN, record(items=BOOKS, total=COUNT, page=COUNT), "numbered_from_one", "items total page"),
    "from-zero": (
        {"page": {**COUNT, "default": 0}, "limit": COUNT},
        record(rows=BOOKS, total=COUNT),
        "numbered",
        "rows total",
    ),
    "beside": (
        {"page": COUNT, "per_page": COUNT},
        record(data=BOOKS, links=listed(TEXT), meta=record(current_page=COUNT, total=COUNT)),
        "numbered_from_one",
        "data meta.total meta.current_page",
    ),
    "more": (
        {"pageNumber": COUNT, "pageSize": COUNT},
        record(items=BOOKS, pageNumber=COUNT, totalCount=COUNT, hasNextPage=FLAG),
        "numbered_from_one",
        "items total_count has_next_page page_number",
    ),
}
ASKED = {
    "getters": ["page", "size", "sort"],
    "getters-of-own-answer": ["page", "size", "sort"],
    "getters-and-own": ["page", "size", "sort"],
    "pageable": ["page", "size", "sort", "name"],
    "pageable-getters": ["page", "size", "sort"],
}


def _operation(name: str, query: dict[str, Any], schema: Any) -> dict[str, Any]:
    asked = [{"name": key, "in": "query", "schema": said, "required": key == "pageable"} for key, said in query.items()]
    return {"get": {"operationId": name, "tags": ["lists"], "parameters": asked, "responses": answer(schema, "*/*")}}


DOCUMENT = service({f"/{name}": _operation(name, *entry[:2]) for name, entry in LISTS.items()}, SCHEMAS)


@pytest.fixture(scope="module")
def operations() -> dict[str, OperationPlan]:
    return {operation.id: operation for operation in prepare(copy.deepcopy(DOCUMENT)).operations}


@pytest.mark.parametrize("name", LISTS)
def test_numbered_pages_are_recognised(name: str, operations: dict[str, OperationPlan]) -> None:
    query, _, dialect, places = LISTS[name]
    found = operations[name].paging
    assert found is not None
    assert (found.dialect, found.places["items"], found.item) == (dialect, places.split()[0], Named("Book"))
    assert set(places.split()) <= set(found.places.values())
    asked = [parameter.wire for parameter in operations[name].parameters]
    assert asked == ASKED.get(name, list(query))
    assert [found.places["offset_parameter"], found.places["size_parameter"]] == asked[:2]
    assert not any(parameter.required for parameter in operations[name].parameters)


def test_a_list_in_hal_may_be_left_out_when_it_is_empty(workshop: Workshop) -> None:
    package = workshop.make("spring", DOCUMENT)
    runtime = package.runtime("drift")
    report = runtime.Report()
    found = package.operation("hal").answers[0].decoder({"page": {"totalElements": 0}}, report, None)
    assert (report.drifts, found.page.total_elements) == ([], 0)


def test_nothing_of_it_is_lost_and_what_is_idle_is_told(workshop: Workshop) -> None:
    package = workshop.make("spring", DOCUMENT)
    ledger = Ledger(DOCUMENT, package.name).fill()
    assert {kind: account.lost for kind, account in ledger.accounts.items() if account.lost} == {}
    waived = ledger.accounts["parameters"].waived
    assert len(waived) == len(GETTERS) * 3 + len(SORTED) * 2 + 1
    assert set(waived.values()) == {
        "a getter of Spring's Pageable, which is bound from page, size and sort: the package has these"
    }
    assert "/paths/~1own-names/get/parameters/0" not in waived


def test_a_property_that_is_no_parameter_is_lost(workshop: Workshop) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["Pageable"]["properties"]["depth"] = COUNT
    found = Ledger(document, workshop.make("spring", DOCUMENT).name).fill().accounts["parameters"].lost
    assert found == ["/paths/~1pageable/get/parameters/0"]


def test_sorts_are_sent_one_by_one(workshop: Workshop) -> None:
    package = workshop.make("spring", DOCUMENT)
    for name in ("getters", "pageable"):
        request = package.build(name, page=2, page_size=50, sort=["title,asc", "id,desc"])
        assert request.query == "page=2&size=50&sort=title,asc&sort=id,desc"


def test_an_object_that_a_query_cannot_take_apart_stays_one(workshop: Workshop) -> None:
    held = record(**PLAIN, range=record(low=COUNT))
    for query in (
        {"criteria": held},
        {"criteria": {"type": "object", "additionalProperties": COUNT, **record(**PLAIN)}},
    ):
        (operation,) = prepare(service({"/books": _operation("books", query, PAGE)}, SCHEMAS)).operations
        assert [parameter.wire for parameter in operation.parameters] == ["criteria"]
        assert operation.paging is None
