"""Every operation of the description, in every version, through the facade and over real HTTP.

What was sent is compared with what was given, and what was decoded with what was answered, value by value.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from facade import ICA, AsyncDownload, AsyncICA, AsyncPager, Download, Page, Pager
from facade.events import DriftFound
from facade.sandbox import Exchange, IcaSandbox
from facade.sandbox.ica.schema_values import Variant

from .arguments import Given, given, model_class, python_names, ways
from .description import CASES, DOCUMENT, Case, component, operations, schema_name, snake, version_of
from .on_the_wire import canonical, check_sent, read_parts

# Pages are compared with requests in their order, so none is fetched ahead of its turn.
ONE_BY_ONE: dict[bool, dict[str, int]] = {True: {"prefetch": 0}, False: {}}

every_case = pytest.mark.parametrize("case", CASES, ids=str)


@pytest.fixture(scope="module")
def clients(running_box: IcaSandbox) -> Iterator[dict[str, ICA]]:
    """A client for each kind of login. They are strict: an answer as described is never called drift."""
    settings = {"base_url": running_box.base_url, "strict": True}
    with ICA(api_key=running_box.api_key, **settings) as key, ICA(token=running_box.jwt(), **settings) as token:
        yield {"api_key": key, "token": token}


@every_case
@pytest.mark.parametrize("variant", [Variant.FULL, Variant.NULLS, Variant.REQUIRED], ids=["full", "nulls", "required"])
def test_blocking(case: Case, variant: Variant, box: IcaSandbox, clients: dict[str, ICA]) -> None:
    box.variant = variant
    client = clients[login_of(case)]
    method = method_of(client if case.version is None else getattr(client, case.version), case)
    names = python_names(method, case)
    for way in ways(case, box, variant, as_model=variant is not Variant.NULLS):
        arguments = given(case, box, way)
        if case.is_paged and "pageToken" in way.page_names:
            first = next(iter(method(**arguments.keywords(names)).pages()))
            arguments = arguments.with_query(pageToken=first.next_cursor)
        box.journal.clear()
        answer = method(**arguments.keywords(names), **ONE_BY_ONE[case.is_paged])
        assert isinstance(answer, Pager) == case.is_paged
        assert isinstance(answer, Download) == case.is_download
        found = list(answer.pages()) if case.is_paged else answer.read() if case.is_download else answer
        exchanges = box.journal.snapshot()
        check(case, arguments, found, exchanges)
        if case.is_paged:
            assert [item.to_dict() for item in method(**arguments.keywords(names))] == items_of(exchanges)


@every_case
async def test_awaited(case: Case, box: IcaSandbox) -> None:
    events: list[Any] = []
    login: dict[str, Any] = {"api_key": box.api_key} if login_of(case) == "api_key" else {"token": box.jwt()}
    async with AsyncICA(**login, base_url=box.base_url, on_event=events.append) as client:
        # The newest version is the one that is used without being asked for.
        method = method_of(client if case.newest else getattr(client, str(case.version)), case)
        names = python_names(method, case)
        for way in ways(case, box, Variant.FULL, as_model=False):
            arguments = given(case, box, way)
            if case.is_paged and "pageToken" in way.page_names:
                first = await anext(aiter(method(**arguments.keywords(names)).pages()))
                arguments = arguments.with_query(pageToken=first.next_cursor)
            box.journal.clear()
            answer = method(**arguments.keywords(names), **ONE_BY_ONE[case.is_paged])
            assert isinstance(answer, AsyncPager) == case.is_paged
            assert isinstance(answer, AsyncDownload) == case.is_download
            found: Any
            if case.is_paged:
                found = [page async for page in answer.pages()]
            elif case.is_download:
                found = b"".join([chunk async for chunk in answer.stream()])
            else:
                found = await answer
            check(case, arguments, found, box.journal.snapshot())
    assert not [event for event in events if isinstance(event, DriftFound)]


def test_the_client_has_the_operations_of_the_description_and_no_others(ica: ICA) -> None:
    described = {(snake(operation["tags"][0]), snake(operation["operationId"])) for _, _, operation in operations()}
    tags = set(dir(ica)) & {tag for tag, _ in described}
    found = {(tag, name) for tag in tags for name in dir(getattr(ica, tag)) if not name.startswith("_")}
    assert found == described


def test_the_cases_cover_the_description() -> None:
    """Every operation, body form and answer media type is in some case."""
    for method, path, operation in operations():
        mine = [case for case in CASES if (case.method, case.path) == (method, path)]
        assert mine
        bodies = set(operation.get("requestBody", {}).get("content", {}))
        assert bodies == {name for case in mine for name in case.bodies}
        answers = {name for answer in operation["responses"].values() for name in answer.get("content", {})}
        assert answers == {name for case in mine for name in case.accept}


def test_a_form_has_no_word_for_null(box: IcaSandbox, ica: ICA) -> None:
    """A null is left out; it does not become a text. Among several values it is refused."""
    (case,) = (case for case in CASES if case.id == "createCwlPipeline")
    (way,) = ways(case, box, Variant.FULL, as_model=False)
    body = {**way.body, "versionComment": None, "categories": ["pilot"]}
    ica.project_pipeline.create_cwl_pipeline("a-project", body=body)
    sent = [(name, content) for name, _, _, content in read_parts(box.journal[-1])]
    assert [content for name, content in sent if name == "categories"] == [b"pilot"]
    assert "versionComment" not in dict(sent)
    with pytest.raises(ValueError, match=r"'categories\[0\]': there is no spelling for None"):
        ica.project_pipeline.create_cwl_pipeline("a-project", body={**body, "categories": [None, "pilot"]})


def login_of(case: Case) -> str:
    """Renewing a token is the one thing that an API key does not do."""
    requirements = case.operation.get("security", DOCUMENT["security"])
    return "api_key" if any("ApiKeyAuth" in requirement for requirement in requirements) else "token"


def method_of(view: Any, case: Case) -> Any:
    return getattr(getattr(view, case.tag), case.name)


def check(case: Case, arguments: Given, found: Any, exchanges: list[Exchange]) -> None:
    """Compare requests with arguments, and what was decoded with the answers."""
    if case.is_paged:
        check_pages(case, arguments, found, exchanges)
        return
    (exchange,) = exchanges
    check_sent(exchange, case, arguments)
    if case.is_download:
        assert found == exchange.answer_body
    else:
        check_decoded(case, found, exchange)


def check_decoded(case: Case, found: Any, exchange: Exchange) -> None:
    if not case.success:
        assert exchange.answer_body == b""
        assert found is None
        return
    assert version_of(exchange.answer_headers["content-type"]) == case.version
    assert type(found) is model_class(case.answer_name)
    assert canonical(found.to_dict()) == canonical(json.loads(exchange.answer_body))


def check_pages(case: Case, arguments: Given, pages: list[Page[Any]], exchanges: list[Exchange]) -> None:
    assert len(exchanges) == len(pages) >= 2
    item_name = schema_name(component(case.answer_name)["properties"]["items"]["items"])
    for page, exchange in zip(pages, exchanges, strict=True):
        check_sent(exchange, case, arguments)
        check_decoded(case, page.answer, exchange)
        answer = json.loads(exchange.answer_body)
        assert page.items == page.answer.items
        assert {type(item) for item in page.items} == {model_class(item_name)}
        assert page.response.status_code == 200
        if "pageOffset" in arguments.query:
            arguments = arguments.with_query(pageOffset=arguments.query["pageOffset"] + len(page.items))
            assert page.total == answer["totalItemCount"]
        else:
            arguments = arguments.with_query(pageToken=answer.get("nextPageToken"))
            assert page.next_cursor == (answer.get("nextPageToken") or None)
    assert pages[-1].next_cursor is None


def items_of(exchanges: list[Exchange]) -> list[Any]:
    """The items of all answers, in order."""
    return [item for exchange in exchanges for item in json.loads(exchange.answer_body)["items"]]
