"""What is not of the type that its place calls for is told with its place, in a description or in a correction."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.prepare import prepare, prepare_tolerantly
from scripts.pull import describe


def service(operation: Any, **schemas: Any) -> dict[str, Any]:
    head = {"openapi": "3.1.0", "info": {"title": "Bench", "version": "1"}}
    return {**head, "paths": {"/a": {"get": operation}}, "components": {"schemas": schemas}}


@pytest.mark.parametrize(
    ("document", "pointer"),
    [
        (service({"tags": "runs"}), "/paths/~1a/get/tags"),
        (service({"security": {"key": []}}), "/paths/~1a/get/security"),
        (service({"security": ["key"]}), "/paths/~1a/get/security/0"),
        (service({"parameters": [{"name": "a", "in": "query", "style": 5}]}), "/paths/~1a/get/parameters/0/style"),
        (service({}, A={"enum": "x"}), "/components/schemas/A/enum"),
        (service({}, A={"allOf": [{"enum": 5}, {"enum": [1]}]}), "/components/schemas/A/allOf/0/enum"),
        (service({}, A={"required": "x"}), "/components/schemas/A/required"),
        (service({}, A={"type": {"a": 1}}), "/components/schemas/A/type"),
        (service({}, A={"allOf": [{"$ref": 5}]}), "/components/schemas/A/allOf/0/$ref"),
        (
            service({}, A={"oneOf": [True], "discriminator": {"propertyName": "k", "mapping": ["a"]}}),
            "/components/schemas/A/discriminator/mapping",
        ),
        (
            service({}, A={"oneOf": [True], "discriminator": {"propertyName": "k", "mapping": {"a": 5}}}),
            "/components/schemas/A/discriminator/mapping/a",
        ),
    ],
)
def test_a_fact_of_another_type_is_named_by_its_pointer(document: dict[str, Any], pointer: str) -> None:
    # A correction comes after the pull.
    kept = describe(json.dumps(document).encode(), "bench.json")
    with pytest.raises(PipelineError, match="is needed here, not") as caught:
        prepare(kept)
    assert caught.value.pointer == pointer
    plan, notices = prepare_tolerantly(kept)
    assert [entry.path for entry in plan.operations] == ["/a"]
    # An item of a list goes with the list.
    assert pointer.removesuffix("/0") in {notice.pointer for notice in notices}


@pytest.mark.parametrize(
    ("document", "pointer"),
    [
        ({**service({}), "paths": []}, "/paths"),
        (service({"responses": []}), "/paths/~1a/get/responses"),
        (service({"parameters": {}}), "/paths/~1a/get/parameters"),
        (service({}, A={"properties": []}), "/components/schemas/A/properties"),
        (service({}, A={"allOf": {}}), "/components/schemas/A/allOf"),
        (service({}, A={"items": 5}), "/components/schemas/A/items"),
        (service({}, A={"additionalProperties": "x"}), "/components/schemas/A/additionalProperties"),
    ],
)
def test_a_correction_cannot_put_a_part_of_another_type(document: dict[str, Any], pointer: str) -> None:
    with pytest.raises(PipelineError, match="is needed here, not") as caught:
        prepare(document)
    assert caught.value.pointer == pointer


def test_required_as_old_drafts_put_it_names_no_property() -> None:
    inner = {"type": "object", "required": True, "properties": {"at": {"type": "string", "required": True}}}
    both = {"allOf": [inner, {"required": ["at"]}]}
    plan = prepare(service({}, Run={"required": ["goal"], "properties": {"goal": inner}}, Both=both))
    needed = {(name, field.wire): field.required for name, entry in plan.classes.items() for field in entry.fields}
    assert needed == {("Run", "goal"): True, ("RunGoal", "at"): False, ("Both", "at"): True}


def test_references_to_anchors_lead_to_their_places() -> None:
    node = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {"next": {"$dynamicRef": "#node"}, "label": {"$ref": "#label"}},
    }
    twice = {"properties": {"one": {"$dynamicAnchor": "twin"}, "other": {"$dynamicAnchor": "twin"}}}
    twin = {"$dynamicRef": "#twin"}
    document = service({}, Node=node, Label={"$anchor": "label", "type": "string"}, Twice=twice, Twin=twin)
    schemas = describe(json.dumps(document).encode(), "bench.json")["components"]["schemas"]
    assert schemas["Node"]["properties"] == {
        "next": {"$ref": "#/components/schemas/Node"},
        "label": {"$ref": "#/components/schemas/Label"},
    }
    assert schemas["Twin"] == twin


def test_a_reference_to_an_anchor_that_nobody_has_is_told() -> None:
    kept = describe(json.dumps(service({}, A={"$ref": "#gone"})).encode(), "bench.json")
    (notice,) = prepare_tolerantly(kept)[1]
    assert notice.pointer == "/components/schemas/A"
    assert "leads nowhere" in notice.problem
