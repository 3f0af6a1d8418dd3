"""Which lists are taken for pages, by their names or by what `x-paging` declares."""

from __future__ import annotations

import textwrap
import tomllib
from typing import Any

import pytest

from scripts import overrides
from scripts.errors import PipelineError
from scripts.prepare import prepare, prepare_tolerantly
from scripts.prepare.plan import Named, PagingPlan, Scalar, UnionType

from .foreign import COUNT, TEXT, record, ref
from .hashed import listed
from .workshop import answer, service

FLAG = {"type": "boolean"}
BOOK = listed(ref("Book"))
STARTS = ("startAt", "maxResults")
ROWS, PAGES, SLICES = ("from", "size"), ("page", "per_page"), ("offset", "limit")
NUMBERS = {"offset_parameter": "page", "size_parameter": "per_page"}


def described(parameters: tuple[str, ...], schema: Any, **more: Any) -> dict[str, Any]:
    """A service with one list."""
    asked = [{"name": name, "in": "query", "schema": COUNT} for name in parameters]
    operation = {"operationId": "books", "parameters": asked, "responses": answer(schema), **more}
    return service({"/books": {"get": operation}}, {"Book": record(title=TEXT)})


def paging(parameters: tuple[str, ...], schema: Any, **more: Any) -> PagingPlan | None:
    (operation,) = prepare(described(parameters, schema, **more)).operations
    return operation.paging


@pytest.mark.parametrize(
    ("parameters", "schema", "dialect", "items"),
    [
        (PAGES, record(boxes=BOOK, total=COUNT, pages=COUNT, has_next=FLAG), "numbered_from_one", "boxes"),
        (PAGES, record(boxes=BOOK, total=COUNT), "numbered_from_one", "boxes"),
        (PAGES, record(data=BOOK, total_pages=COUNT, page=COUNT), "numbered_from_one", "data"),
        (PAGES, record(data=BOOK, has_next=FLAG), "numbered_from_one", "data"),
        (ROWS, record(hits=BOOK, total=COUNT), "rows", "hits"),
        (ROWS, record(hits=BOOK, notes=listed(TEXT)), "rows", "hits"),
        (ROWS, record(samples=BOOK, total=COUNT), "rows", "samples"),
        (SLICES, record(samples=BOOK, total=COUNT), "rows", "samples"),
        (SLICES, record(samples=BOOK, has_more=FLAG), "rows", "samples"),
        (SLICES, record(boxes=BOOK, range=record(offset=COUNT, total=COUNT)), "rows", "boxes"),
        (SLICES, record(data=BOOK, links=listed(TEXT), metadata=record(totalCount=COUNT)), "rows", "data"),
        (SLICES, record(results=BOOK, count=COUNT, next=TEXT, previous=TEXT), "rows", "results"),
        (
            STARTS,
            record(startAt=COUNT, maxResults=COUNT, total=COUNT, issues=BOOK, notes=listed(TEXT)),
            "rows",
            "issues",
        ),
        (STARTS, record(startAt=COUNT, isLast=FLAG, boxes=BOOK), "rows", "boxes"),
        (("skip", "limit"), record(boxes=BOOK, totalCount=COUNT), "rows", "boxes"),
        (("page", "page_size"), record(results=BOOK, count=COUNT, next=TEXT), "numbered_from_one", "results"),
        (("page", "pageSize"), record(boxes=BOOK, pager=record(pageCount=COUNT)), "numbered_from_one", "boxes"),
        (("page", "limit"), record(boxes=BOOK, pageMeta=record(totalElements=COUNT)), "numbered", "boxes"),
        (("pageToken", "pageSize"), record(items=BOOK, nextPageToken=TEXT), "token", "items"),
        (("pageToken", "pageSize", "pageOffset"), record(items=BOOK, nextPageToken=TEXT), "token", "items"),
        (SLICES, record(samples=BOOK), "rows", "samples"),
        (SLICES, record(results=BOOK, count=COUNT), "rows", "results"),
        (SLICES, BOOK, "rows", ""),
    ],
)
def test_lists_of_unmistakable_names_are_pages(
    parameters: tuple[str, ...], schema: Any, dialect: str, items: str
) -> None:
    found = paging(parameters, schema)
    assert found is not None
    assert (found.dialect, found.places["items"], found.item) == (dialect, items, Named("Book"))
    assert ("offset_parameter" in found.places) is (parameters != ("pageToken", "pageSize"))


@pytest.mark.parametrize(
    ("parameters", "schema"),
    [
        (PAGES, record(boxes=BOOK)),
        (PAGES, record(boxes=BOOK, tags=listed(TEXT), total=COUNT)),
        (PAGES, record(total=COUNT)),
        (PAGES, BOOK),
        (("page",), record(boxes=BOOK, total=COUNT)),
        (("page", "size"), record(boxes=BOOK, number=COUNT)),
        (("page", "limit"), record(boxes=BOOK, total=TEXT)),
        (("size",), record(content=BOOK, totalElements=COUNT, number=COUNT, last=FLAG)),
        (("pageSize",), record(items=BOOK, nextPageToken=TEXT)),
        # Rows or pages, who knows.
        (SLICES, record(data=BOOK, totalElements=COUNT, totalPages=COUNT)),
    ],
)
def test_other_lists_are_not(parameters: tuple[str, ...], schema: Any) -> None:
    assert paging(parameters, schema) is None


# As services of this field and their neighbours have them: parameters, answers, and where the cursor stands.
CURSORS = (
    (("pageToken", "pageSize", "sort"), record(items=BOOK, itemCount=COUNT, firstPageToken=TEXT, nextPageToken=TEXT)),
    (("pageToken", "include"), record(items=BOOK, itemCount=COUNT, nextPageToken=TEXT, lastPageToken=TEXT)),
    (("page_token", "page_size"), record(runs=BOOK, next_page_token=TEXT)),
    (("pageToken", "maxResults"), record(operations=BOOK, unreachable=listed(TEXT), nextPageToken=TEXT)),
    (("startingToken", "maxResults"), record(items=BOOK, nextToken=TEXT)),
    (("NextToken", "MaxResults"), record(Volumes=BOOK, NextToken=TEXT)),
    (("nextToken", "limit"), record(books=BOOK, nextToken=TEXT)),
    (("cursor", "limit"), record(data=BOOK, response_metadata=record(next_cursor=TEXT))),
    (("after", "first"), record(books=BOOK, pageInfo=record(endCursor=TEXT, hasNextPage=FLAG))),
    (("after", "limit"), record(results=BOOK, paging=record(next=record(after=TEXT, link=TEXT)))),
    (("continuationToken",), record(items=BOOK, continuationToken=TEXT)),
    (("continue", "limit"), record(items=BOOK, metadata=record(**{"continue": TEXT}, remainingItemCount=COUNT))),
    (("marker", "max-keys"), record(boxes=BOOK, nextMarker=TEXT, isTruncated=FLAG)),
    (("cursor", "count"), record(result=record(books=BOOK, next_cursor=COUNT))),
    (("cursor", "limit"), record(payload=record(books=BOOK), meta=record(nextCursor=TEXT))),
)


@pytest.mark.parametrize(("parameters", "schema"), CURSORS)
def test_lists_are_read_by_the_cursor_of_their_answers(parameters: tuple[str, ...], schema: Any) -> None:
    document = described(parameters, schema)
    for entry in document["paths"]["/books"]["get"]["parameters"]:
        if entry["name"] in (parameters[0], "sort", "include"):
            entry["schema"] = TEXT
    (operation,) = prepare(document).operations
    found = operation.paging
    assert found is not None
    assert (found.dialect, found.item) == ("token", Named("Book"))
    assert found.places["cursor_parameter"] == parameters[0]
    assert found.places["cursor"].rpartition(".")[2] in (
        *("next_page_token", "next_token", "next_cursor", "end_cursor", "after", "continuation_token", "continue_"),
        "next_marker",
    )
    sizes = [name for name in parameters[1:2] if name != "include"]
    assert [place for role, place in found.places.items() if role == "size_parameter"] == sizes


LINKED = (
    (SLICES, record(related=BOOK, links=listed(record(rel=TEXT, href=TEXT)))),
    (("page[number]", "page[size]"), record(data=BOOK, links=record(self=TEXT, next=TEXT, prev=TEXT))),
    (("view",), record(**{"value": BOOK, "@odata.nextLink": TEXT})),
    (("limit",), record(boxes=BOOK, _links=record(next=record(href=TEXT)))),
    (("cursor", "page_size"), record(results=BOOK, next=TEXT, previous=TEXT)),
    (("since", "per_page"), record(total_count=COUNT, boxes=BOOK, next_page_url=TEXT)),
)


@pytest.mark.parametrize(("parameters", "schema"), LINKED)
def test_lists_are_read_by_the_link_of_their_answers(parameters: tuple[str, ...], schema: Any) -> None:
    found = paging(parameters, schema)
    assert found is not None
    assert (found.dialect, found.item) == ("links", Named("Book"))
    assert found.places["link"]


@pytest.mark.parametrize(("schema", "items"), [(BOOK, ""), (record(boxes=BOOK), "boxes")])
def test_a_header_links_to_the_next_page(schema: Any, items: str) -> None:
    responses = answer(schema)
    responses["200"]["headers"] = {"link": {"schema": TEXT}}
    found = paging(("page", "per_page"), schema, responses=responses)
    assert found is not None
    assert (found.dialect, found.places["items"], found.places["link_header"]) == ("links", items, "link")


def test_a_cursor_in_a_header_is_told() -> None:
    responses = answer(BOOK)
    responses["200"]["headers"] = {"x-ms-continuationtoken": {"schema": TEXT}}
    _, (notice,) = prepare_tolerantly(described(("top",), BOOK, responses=responses))
    assert "'x-ms-continuationtoken'" in notice.problem


@pytest.mark.parametrize("name", ["after", "cursor", "offset", "page_token"])
@pytest.mark.parametrize("schema", [BOOK, record(books=BOOK)])
def test_a_text_that_asks_for_pages_of_which_no_answer_speaks_is_told(name: str, schema: Any) -> None:
    document = described((name, "limit"), schema)
    document["paths"]["/books"]["get"]["parameters"][0]["schema"] = TEXT
    plan, (notice,) = prepare_tolerantly(document)
    assert plan.operations[0].paging is None
    assert repr(name) in notice.problem


def test_a_version_that_is_not_paged_is_not_told_beside_one_that_is() -> None:
    content = {
        "application/vnd.books.v1+json": {"schema": record(items=BOOK)},
        "application/vnd.books.v2+json": {"schema": record(items=BOOK, nextPageToken=TEXT)},
    }
    document = described(("pageToken", "pageSize"), {}, responses={"200": {"description": "", "content": content}})
    document["paths"]["/books"]["get"]["parameters"][0]["schema"] = TEXT
    plan, notices = prepare_tolerantly(document)
    assert [operation.paging is None for operation in plan.operations] == [False, True]
    assert notices == []


@pytest.mark.parametrize("login", ["access_token", "token", "created_after"])
def test_a_login_or_a_date_is_not_proposed_for_a_cursor(login: str) -> None:
    document = described((login, "limit"), record(books=BOOK, nextPageToken=TEXT))
    document["paths"]["/books"]["get"]["parameters"][0]["schema"] = TEXT
    _, (notice,) = prepare_tolerantly(document)
    assert "value = false" in str(notice.hint)


def test_lists_of_several_media_types_are_one_list() -> None:
    responses = answer(BOOK)
    responses["200"]["content"]["application/vnd.books.long+json"] = {"schema": listed(ref("Leaf"))}
    responses["200"]["headers"] = {"Link": {"schema": TEXT}}
    document = described(PAGES, BOOK, responses=responses)
    document["components"]["schemas"]["Leaf"] = record(text=TEXT)
    (operation,) = prepare(document).operations
    assert operation.paging is not None
    assert operation.paging.item == UnionType((Named("Book"), Named("Leaf")))


def test_a_cursor_that_goes_into_the_body_is_told() -> None:
    document = described((), record(books=BOOK, nextPageToken=TEXT))
    content = {"application/json": {"schema": record(pageToken=TEXT)}}
    document["paths"]["/books"]["post"] = {
        **document["paths"]["/books"].pop("get"),
        "requestBody": {"content": content},
    }
    _, (notice,) = prepare_tolerantly(document)
    assert notice.pointer == "/paths/~1books/post/x-paging"
    assert "'nextPageToken'" in notice.problem


@pytest.mark.parametrize(("first", "dialect"), [(1, "numbered_from_one"), (0, "numbered")])
def test_pages_without_a_total_are_counted_from_where_the_parameter_begins(first: int, dialect: str) -> None:
    document = described(PAGES, record(boxes=BOOK))
    document["paths"]["/books"]["get"]["parameters"][0]["schema"] = {"type": "integer", "minimum": first}
    (operation,) = prepare(document).operations
    assert operation.paging is not None
    assert operation.paging.dialect == dialect


@pytest.mark.parametrize(
    ("parameters", "schema", "said", "value"),
    [
        (("pageSize",), record(items=BOOK, nextPageToken=TEXT), "'nextPageToken'", "false"),
        (("limit",), record(data=BOOK, has_more=FLAG), "'has_more'", "false"),
        (
            ("bookmark", "limit"),
            record(boxes=BOOK, bookmark=TEXT),
            "'bookmark'",
            '{ dialect = "token", items = "boxes", cursor = "bookmark", cursor_parameter = "bookmark", '
            'size_parameter = "limit" }',
        ),
        (
            PAGES,
            record(boxes=BOOK),
            "'page' and 'per_page'",
            '{ dialect = "numbered_from_one", items = "boxes", offset_parameter = "page", '
            'size_parameter = "per_page" }',
        ),
        (
            PAGES,
            BOOK,
            "'page' and 'per_page'",
            '{ dialect = "numbered_from_one", offset_parameter = "page", size_parameter = "per_page" }',
        ),
        (
            SLICES,
            record(data=BOOK, totalElements=COUNT, totalPages=COUNT),
            "'offset' and 'limit'",
            '{ dialect = "rows", items = "data", offset_parameter = "offset", size_parameter = "limit" }',
        ),
    ],
)
def test_what_pages_in_an_unknown_way_is_told_with_the_correction_to_write(
    parameters: tuple[str, ...], schema: Any, said: str, value: str
) -> None:
    document = described(parameters, schema)
    for entry in document["paths"]["/books"]["get"]["parameters"]:
        entry["schema"] = TEXT if entry["name"] == "bookmark" else COUNT
    plan, (notice,) = prepare_tolerantly(document)
    assert plan.operations[0].paging is None
    assert notice.pointer == "/paths/~1books/get/x-paging"
    assert said in notice.problem
    block = textwrap.dedent(str(notice.hint).partition("\n")[2])
    assert f"value = {value}\n" in block
    (rule,) = tomllib.loads(block)["override"]
    document, _ = overrides.apply(document, overrides.Overrides((overrides.Override(**rule),)))
    plan, notices = prepare_tolerantly(document)
    assert notices == []
    assert (plan.operations[0].paging is None) is (value == "false")


@pytest.mark.parametrize(
    ("parameters", "schema"),
    [
        ((), record(steps=BOOK, next=TEXT)),
        (("colour",), record(paragraphs=BOOK, next=TEXT, previous=TEXT)),
        (("limit",), record(boxes=BOOK)),
        (("offset",), record(title=TEXT, cursor=TEXT)),
        ((), record(items=BOOK, token=TEXT)),
        (("token",), record(items=BOOK, links=record(self=TEXT))),
        # Single things whose links may be those that lists have.
        ((), record(data=record(tags=listed(TEXT)), links=record(self=TEXT, next=TEXT))),
        ((), record(data=record(title=TEXT), included=BOOK, links=record(self=TEXT, next=TEXT))),
        ((), record(title=TEXT, authors=BOOK, _links=record(next=record(href=TEXT)))),
    ],
)
def test_what_is_no_page_is_neither_read_as_one_nor_told(parameters: tuple[str, ...], schema: Any) -> None:
    plan, notices = prepare_tolerantly(described(parameters, schema))
    assert plan.operations[0].paging is None
    assert notices == []


def test_the_same_page_may_be_there_as_text() -> None:
    page = record(elements=BOOK, offset=COUNT, total=COUNT)
    content = {"application/xml": {"schema": page}, "application/json": {"schema": page}}
    responses = {"200": {"description": "", "content": content}, "202": {"description": ""}}
    found = paging(SLICES, page, responses=responses)
    assert found is not None
    assert (found.places["items"], found.places["number"]) == ("elements", "offset")


@pytest.mark.parametrize(
    ("parameters", "schema", "header", "dialect"),
    [
        (("page", "size"), BOOK, "X-Total-Count", "numbered_from_one"),
        (SLICES, BOOK, "x-total", "rows"),
        (PAGES, BOOK, "X-Count", None),
        (("page",), BOOK, "X-Total-Count", None),
        (SLICES, record(title=TEXT), "X-Total-Count", None),
    ],
)
def test_a_list_alone_is_a_page_where_a_header_has_the_total(
    parameters: tuple[str, ...], schema: Any, header: str, dialect: str | None
) -> None:
    responses = answer(schema)
    responses["200"]["headers"] = {header: {"schema": COUNT}}
    found = paging(parameters, schema, responses=responses)
    assert (found and found.dialect) == dialect
    assert found is None or (found.item, found.places["total_header"]) == (Named("Book"), header)


@pytest.mark.parametrize(("numbers", "seen"), [({"number": COUNT}, True), ({}, False)])
def test_a_text_counts_pages_where_the_answer_does(numbers: dict[str, Any], seen: bool) -> None:
    document = described(("page", "size"), record(content=BOOK, total=COUNT, **numbers))
    for parameter in document["paths"]["/books"]["get"]["parameters"]:
        parameter["schema"] = TEXT
    (operation,) = prepare(document).operations
    assert (operation.paging is not None) is seen


def test_the_page_size_has_one_name_and_the_most_that_the_description_allows() -> None:
    asked = [
        {"name": "page", "in": "query", "schema": COUNT},
        {"name": "per_page", "in": "query", "schema": {"anyOf": [{**COUNT, "maximum": 50}, {"type": "null"}]}},
    ]
    document = described((), record(boxes=BOOK, total=COUNT))
    document["paths"]["/books"]["get"]["parameters"] = asked
    (operation,) = prepare(document).operations
    assert [parameter.name for parameter in operation.parameters] == ["page", "page_size"]
    assert operation.paging is not None
    assert operation.paging.largest_page == 50


DECLARED = {"dialect": "numbered_from_one", "items": "found.books", "total": "found.count", **NUMBERS}
FOUND = record(found=record(books=BOOK, notes=listed(TEXT), count=COUNT), title=TEXT)


def test_what_cannot_be_recognised_can_be_declared() -> None:
    assert paging(PAGES, FOUND) is None
    found = paging(PAGES, FOUND, **{"x-paging": DECLARED})
    assert found == PagingPlan(
        "numbered_from_one", {"items": "found.books", "total": "found.count", **NUMBERS}, Named("Book")
    )


def test_what_is_declared_comes_before_what_is_recognised() -> None:
    hits = record(hits=BOOK, variants=listed(TEXT))
    said = {"dialect": "rows", "items": "variants", "offset_parameter": "from", "size_parameter": "size"}
    found = paging(ROWS, hits, **{"x-paging": said})
    assert found is not None
    assert (found.places["items"], found.item) == ("variants", Scalar("TEXT"))
    assert paging(ROWS, hits, **{"x-paging": False}) is None


def test_overrides_declare_it() -> None:
    where = "/paths/~1books/get/x-paging"
    rule = overrides.Override(where, "add", "The list stands deeper.", "An answer that was seen.", DECLARED)
    document, _ = overrides.apply(described(PAGES, FOUND), overrides.Overrides((rule,)))
    (operation,) = prepare(document).operations
    assert operation.paging is not None
    assert operation.paging.places["items"] == "found.books"


@pytest.mark.parametrize(
    ("change", "problem", "at"),
    [
        ("rows", "x-paging is an object, or false for a list in one piece, not a text", ""),
        (True, "x-paging is an object, or false", ""),
        (
            {"dialect": None},
            "x-paging names no dialect; known: token, rows, numbered, numbered_from_one, linked, links",
            "/dialect",
        ),
        ({"dialect": "pages"}, "unknown dialect 'pages'; known: token", "/dialect"),
        ({"dialect": "token"}, "'cursor' is missing: the dialect token needs it", ""),
        ({"items": None}, "'items' is missing: the dialect numbered_from_one needs it", ""),
        ({"cursor": "next"}, "unknown key; known for numbered_from_one: items, ", "/cursor"),
        ({"total": 7}, "a name is needed here, not a number", "/total"),
        ({"items": "books"}, "the answer has no 'books'; it has: found, title", "/items"),
        ({"items": "found.count"}, "'found.count' is no list", "/items"),
        ({"total": "found.sum"}, "the answer has no 'found.sum'", "/total"),
        ({"size_parameter": "size"}, "there is no query parameter 'size'", "/size_parameter"),
    ],
)
def test_a_declaration_that_is_wrong_is_told(change: Any, problem: str, at: str) -> None:
    said = {**DECLARED, **change} if isinstance(change, dict) else change
    if isinstance(said, dict):
        said = {key: value for key, value in said.items() if value is not None}
    with pytest.raises(PipelineError) as caught:
        paging(PAGES, FOUND, **{"x-paging": said})
    assert problem in caught.value.problem
    assert caught.value.pointer == f"/paths/~1books/get/x-paging{at}"


def test_what_is_answered_must_be_a_list_or_an_object_to_be_a_page() -> None:
    with pytest.raises(PipelineError, match="a page is a list, or an object with properties"):
        paging(PAGES, TEXT, **{"x-paging": DECLARED})
    with pytest.raises(PipelineError, match="has no place for a cursor"):
        paging(PAGES, BOOK, **{"x-paging": {"dialect": "token"}})
    found = paging(PAGES, BOOK, **{"x-paging": {"dialect": "links", "link_header": "Link"}})
    assert found is not None
    assert found.places["items"] == ""


def test_a_list_asks_for_its_pages_itself_even_if_they_are_said_to_be_required() -> None:
    document = described((*PAGES, "shelf"), record(data=BOOK, total=COUNT))
    for parameter in document["paths"]["/books"]["get"]["parameters"]:
        parameter["required"] = True
    (operation,) = prepare(document).operations
    assert {entry.wire: entry.required for entry in operation.parameters} == {
        "page": False,
        "per_page": False,
        "shelf": True,
    }


@pytest.mark.parametrize(
    ("book", "path", "said", "keys"),
    [
        (record(id=COUNT, resource_uri=TEXT), "/books/{id}", None, ("resource_uri", "id")),
        (record(bookId=TEXT, title=TEXT), "/books/{bookId}", None, ("book_id",)),
        (record(bookId=TEXT, title=TEXT), "/shelves/{bookId}", None, ()),
        (record(id=record(value=TEXT)), "/books/{id}", None, ()),
        (record(of=record(code=TEXT), id=TEXT), "/books/{id}", "of.code", ("of.code",)),
        (record(id=TEXT), "/books/{id}", False, ()),
    ],
)
def test_what_tells_an_item_from_others(book: Any, path: str, said: Any, keys: tuple[str, ...]) -> None:
    document = described(ROWS, record(hits=BOOK, total=COUNT))
    document["components"]["schemas"]["Book"] = book
    name = path.rpartition("{")[2].removesuffix("}")
    one = [{"name": name, "in": "path", "required": True, "schema": TEXT}]
    document["paths"][path] = {"get": {"operationId": "book", "parameters": one, "responses": answer(ref("Book"))}}
    if said is not None:
        places = {"items": "hits", "offset_parameter": "from", "size_parameter": "size", "key": said}
        document["paths"]["/books"]["get"]["x-paging"] = {"dialect": "rows", **places}
    found = next(operation.paging for operation in prepare(document).operations if operation.paging is not None)
    assert found.keys == keys


def test_a_key_that_items_do_not_have_is_told() -> None:
    with pytest.raises(PipelineError, match="the items have no 'isbn'") as caught:
        paging(PAGES, FOUND, **{"x-paging": {**DECLARED, "key": "isbn"}})
    assert caught.value.pointer == "/paths/~1books/get/x-paging/key"
