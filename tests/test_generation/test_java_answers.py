"""What comes on the wire where a description has classes of Java frameworks, and what is asked for in `Accept`."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.check.ledger import Ledger
from scripts.generate.operation_rendering import OperationRendering
from scripts.prepare import prepare
from scripts.prepare.plan import ANY, OperationPlan, Type

from .foreign import COUNT, TEXT, record, ref
from .workshop import Workshop, service

STATUS_CODE = {"type": "string", "enum": ["200 OK", "404 NOT_FOUND"]}


def entity(**body: Any) -> dict[str, Any]:
    """What springfox makes of a ResponseEntity."""
    return record(**body, statusCode=STATUS_CODE, statusCodeValue=COUNT)


COMPONENTS = {
    "Plant": record(name=TEXT),
    "Page«Plant»": record(content={"type": "array", "items": ref("Plant")}),
    "ResponseEntity«Plant»": entity(body=ref("Plant")),
    "ResponseEntity«List«Plant»»": entity(body={"type": "array", "items": ref("Plant")}),
    "ResponseEntity«Void»": entity(body={"type": "object"}),
    "ResponseEntity": entity(body={"type": "object"}),
    "ResponseEntityPlant": entity(body=ref("Plant")),
    "ResponseEntityOfPots": record(name=TEXT, statusCode=COUNT),
    "ResponseEntity«Resource»": entity(body=ref("Resource")),
    "Mono«ResponseEntity«Plant»»": {"type": "object"},
    "Mono«Page«Plant»»": {"type": "object"},
    "Flux«Plant»": {"type": "object"},
    "DeferredResult«Map«string,Plant»»": record(result={"type": "object"}, setOrExpired={"type": "boolean"}),
    "Optional«string»": record(present={"type": "boolean"}),
    "CompletableFuture«Void»": record(done={"type": "boolean"}),
    "Callable«StreamingResponseBody»": {"type": "object"},
    "Resource": record(filename=TEXT, inputStream={"type": "object"}, readable={"type": "boolean"}),
    "File": record(name=TEXT),
    "InputStreamResource": record(description=TEXT),
}
TYPES = {
    "Plant": "Plant",
    "Page«Plant»": "PagePlant",
    "ResponseEntity«Plant»": "Plant | None",
    "ResponseEntity«List«Plant»»": "list[Plant] | None",
    "ResponseEntity«Void»": "None",
    "ResponseEntity": "Any",
    "ResponseEntityPlant": "Plant | None",
    "ResponseEntityOfPots": "ResponseEntityOfPots",
    "ResponseEntity«Resource»": "bytes",
    "Mono«ResponseEntity«Plant»»": "Plant | None",
    "Mono«Page«Plant»»": "PagePlant | None",
    "Flux«Plant»": "list[Plant] | None",
    "DeferredResult«Map«string,Plant»»": "dict[str, Plant] | None",
    "Optional«string»": "str | None",
    "CompletableFuture«Void»": "None",
    "Callable«StreamingResponseBody»": "bytes",
    "Resource": "bytes",
    "File": "File",
    "InputStreamResource": "bytes",
}


def answered(**media_types: Any) -> dict[str, Any]:
    """A good answer, by the media types' schemas."""
    return {"200": {"description": "", "content": {name: {"schema": schema} for name, schema in media_types.items()}}}


JAVA = service(
    {
        f"/a{number}": {"get": {"operationId": name, "tags": ["a"], "responses": answered(**{"*/*": ref(name)})}}
        for number, name in enumerate(TYPES)
    },
    COMPONENTS,
)


def test_classes_of_frameworks_are_what_they_hold() -> None:
    plan = prepare(JAVA)
    render = OperationRendering(plan)
    assert {entry.id: render.answer_annotation(entry) for entry in plan.operations} == TYPES
    views = {entry.id: render.view(entry) for entry in plan.operations}
    assert {name for name, view in views.items() if view == "Bytes"} == {
        n for n, kind in TYPES.items() if kind == "bytes"
    }


@pytest.mark.slow
def test_nothing_is_lost_and_it_is_typed(workshop: Workshop) -> None:
    accounts = Ledger(JAVA, workshop.make("java", JAVA).name).fill().accounts
    assert {kind: account.lost for kind, account in accounts.items() if account.lost} == {}
    assert workshop.type_check("java") == ""


def operation(responses: dict[str, Any]) -> OperationPlan:
    """The plan of the only operation."""
    (found,) = prepare(service({"/a": {"post": {"operationId": "a", "responses": responses}}}, COMPONENTS)).operations
    return found


@pytest.mark.parametrize(
    ("media_types", "accept"),
    [
        (["*/*"], "application/json, */*;q=0.8"),
        (["application/*"], "application/json, application/*;q=0.8"),
        (["application/xml", "application/json"], "application/json, application/xml;q=0.9"),
        (["*/*", "application/hal+json"], "application/hal+json, */*;q=0.8"),
        (["application/xml", "*/*", "application/json"], "application/json, */*;q=0.8, application/xml;q=0.9"),
        (["text/csv", "application/pdf"], "text/csv, application/pdf"),
        (["application/json"], "application/json"),
    ],
)
def test_accept_prefers_json(media_types: list[str], accept: str) -> None:
    assert ", ".join(operation(answered(**dict.fromkeys(media_types, ref("Plant")))).accept) == accept


@pytest.mark.parametrize("form", ["binary", "byte"])
def test_a_file_is_asked_for_as_it_is(form: str) -> None:
    assert operation(answered(**{"*/*": {"type": "string", "format": form}})).accept == ("*/*",)
    assert operation(answered(**{"*/*": ref("InputStreamResource")})).accept == ("*/*",)


def test_bytes_within_json_stay_text() -> None:
    plan = prepare(
        service({"/a": {"get": {"responses": answered(**{"application/json": {"type": "string", "format": "byte"}})}}})
    )
    assert OperationRendering(plan).answer_annotation(plan.operations[0]) == "str"


def test_a_place_of_what_was_made_is_given_where_an_entity_holds_nothing() -> None:
    made = {
        "201": {"headers": {"Location": {"schema": TEXT}}, **answered(**{"*/*": ref("ResponseEntity«Void»")})["200"]}
    }
    assert operation(made).gives_address


@pytest.mark.parametrize(
    ("method", "answers", "given"),
    [
        ("get", {"200": {}, "404": {}}, ANY),
        ("get", {"200": {}, "206": {}}, ANY),
        ("get", {"200": {}, "204": {}}, None),
        ("get", {"200": {"content": {}}}, None),
        ("get", {"204": {}}, None),
        ("post", {"200": {}}, None),
        ("head", {"200": {}}, None),
    ],
)
def test_what_is_asked_for_is_given_where_nobody_said_what_it_is(method: str, answers: Any, given: Type | None) -> None:
    """As a handler that writes a file into the response is described."""
    responses = {status: {"description": "", **answer} for status, answer in answers.items()}
    (operation,) = prepare(service({"/export": {method: {"responses": responses}}})).operations
    assert operation.success == given
