"""What a description says of its servers: their releases, and the values that they read."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.prepare.plan import AskedPlan, OperationPlan, SpanPlan


def described(call: dict[str, Any], *, releases: bool = True) -> dict[str, Any]:
    said = {"operationId": "list", "tags": ["bench"], "responses": {"200": {"description": ""}}, **call}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Lab", "version": "1"},
        **({"x-releases": ["1", "2"]} if releases else {}),
        "paths": {"/bench/": {"post": said}},
        "components": {
            "schemas": {
                "base": {"type": "object", "properties": {"old": {"type": "string", "x-until": "1"}}},
                "bench": {
                    "allOf": [{"$ref": "#/components/schemas/base"}],
                    "properties": {"new": {"type": "string", "x-since": "2"}, "always": {"type": "string"}},
                },
            }
        },
    }


def operation(call: dict[str, Any], *, releases: bool = True) -> OperationPlan:
    (found,) = prepare(described(call, releases=releases)).operations
    return found


BODY = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/bench"}}}}}


def test_operations_and_properties_of_bodies_are_of_releases() -> None:
    found = operation({"x-since": "2", "x-absent": ["1.5"], **BODY}).releases
    assert found is not None
    assert found.own == SpanPlan("2", None, ("1.5",))
    assert found.body == {"old": SpanPlan(None, "1"), "new": SpanPlan("2")}


def test_in_a_description_without_releases_the_words_mean_something_else() -> None:
    assert operation({"x-since": "spring 2020", **BODY}, releases=False).releases is None


@pytest.mark.parametrize(
    "call", [{"x-since": 2}, {"x-until": "soon"}, {"x-absent": "1"}, {"x-absent": [None]}], ids=str
)
def test_what_is_no_release_is_told_with_its_place(call: dict[str, Any]) -> None:
    with pytest.raises(PipelineError) as caught:
        operation(call)
    assert str(caught.value.pointer).startswith(f"/paths/~1bench~1/post/{next(iter(call))}")


def asked(written: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "small", "in": "query", "schema": {"type": "string"}, "x-written": written}]}


def test_the_values_that_a_server_reads_are_known() -> None:
    found = operation(asked({"values": ["yes", "no"], "truths": ["yes", "no"]}))
    assert found.asked == {"small": AskedPlan(("yes", "no"), ("yes", "no"))}


@pytest.mark.parametrize(
    "written",
    ["yes", {"values": "yes"}, {"truths": ["a", "b", "c"]}, {"moments": 5}, {"number": 0}, {"value": ["yes"]}],
    ids=str,
)
def test_values_that_are_stated_otherwise_are_told_with_their_place(written: Any) -> None:
    with pytest.raises(PipelineError) as caught:
        operation(asked(written))
    assert "/paths/~1bench~1/post/parameters/0/x-written" in str(caught.value.pointer)
