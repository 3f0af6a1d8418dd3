"""What a description leaves to the client: headers that it sends by itself, and how a caller accepts a danger."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.prepare import prepare

from .workshop import Package, Workshop

DONE: dict[str, Any] = {"200": {"description": "done"}}


def header(name: str, *, required: bool) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": required, "schema": {"type": "string"}}


def described(operation: dict[str, Any], **more: Any) -> dict[str, Any]:
    path: dict[str, Any] = {"put": {"operationId": "burn", "tags": ["beds"], "responses": DONE, **operation}}
    document = {"openapi": "3.0.3", "info": {"title": "Garden", "version": "1"}, "paths": {"/beds": path}}
    return {**document, **more}


@pytest.fixture(scope="module")
def garden(workshop: Workshop) -> Package:
    headers = [header("X-Garden", required=True), header("x-gate", required=True), header("X-Spade", required=True)]
    operation = {"x-dangerous": "burns-all-beds", "x-confirmed-by": "in_spite_of_all", "parameters": headers}
    document = described(operation, **{"x-client-headers": ["x-garden", "X-Gate"]})
    plain = {"operationId": "flood", "tags": ["beds"], "responses": DONE, "x-dangerous": "floods-all-beds"}
    document["paths"]["/beds"]["post"] = plain
    return workshop.make("said_by_the_client", document)


def test_headers_that_the_client_sends_need_not_be_given(garden: Package) -> None:
    sent = garden.build("burn", x_spade="flat", in_spite_of_all=True).headers
    assert {name.lower() for name in sent} & {"x-garden", "x-gate", "x-spade"} == {"x-spade"}
    sent = garden.build("burn", x_spade="flat", x_garden="mine", in_spite_of_all=True).headers
    assert (sent["X-Spade"], sent["X-Garden"]) == ("flat", "mine")
    with pytest.raises(TypeError, match="x_spade"):
        garden.build("burn", in_spite_of_all=True)


@pytest.mark.parametrize("value", [False, None, 1, "True", [True]])
@pytest.mark.parametrize(("name", "argument"), [("burn", "in_spite_of_all"), ("flood", "confirm")])
def test_a_danger_is_accepted_by_true_alone(garden: Package, name: str, argument: str, value: Any) -> None:
    needed = {"x_spade": "flat"} if name == "burn" else {}
    for given in ({}, {argument: value}):
        with pytest.raises(ValueError, match=rf"{name}s all beds: pass {argument}=True if that is what you want"):
            garden.build(name, **needed, **given)
    garden.build(name, **needed, **{argument: True})


def test_the_argument_is_called_as_the_description_says(garden: Package) -> None:
    build = garden.module("api.beds.burn").burn
    taken = inspect.signature(build).parameters
    assert "confirm" not in taken
    assert taken["in_spite_of_all"].default is False
    assert "in_spite_of_all: True to go ahead with what burns all beds" in (build.__doc__ or "")


BODY = {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}
DANGER = {"x-dangerous": "burns-all-beds"}
FAULTS: dict[str, tuple[dict[str, Any], dict[str, Any], str, str]] = {
    "no danger": ({"x-confirmed-by": "yes_please"}, {}, "goes with x-dangerous", "/paths/~1beds/put/x-confirmed-by"),
    "no name": ({**DANGER, "x-confirmed-by": "yes please"}, {}, "no name for an argument", "x-confirmed-by"),
    "a keyword": ({**DANGER, "x-confirmed-by": "class"}, {}, "no name for an argument", "x-confirmed-by"),
    "no text": ({**DANGER, "x-confirmed-by": True}, {}, "x-confirmed-by", "x-confirmed-by"),
    "the body": ({**DANGER, **BODY, "x-confirmed-by": "body"}, {}, "another argument 'body'", "x-confirmed-by"),
    "a parameter": (
        {**DANGER, "x-confirmed-by": "x_spade", "parameters": [header("X-Spade", required=True)]},
        {},
        "another argument 'x_spade'",
        "x-confirmed-by",
    ),
    "no list": (
        {"parameters": [header("X-Spade", required=True)]},
        {"x-client-headers": "X-Spade"},
        "list of names",
        "/x-client-headers",
    ),
    "no names": (
        {"parameters": [header("X-Spade", required=True)]},
        {"x-client-headers": [1]},
        "list of names",
        "/x-client-headers",
    ),
}


@pytest.mark.parametrize(("operation", "more", "why", "place"), FAULTS.values(), ids=list(FAULTS))
def test_what_makes_no_sense_is_told_with_its_place(
    operation: dict[str, Any], more: dict[str, Any], why: str, place: str
) -> None:
    with pytest.raises(PipelineError, match=why) as caught:
        prepare(described(operation, **more))
    assert place in str(caught.value)
