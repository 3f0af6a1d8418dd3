"""One fault of a description costs its place alone, and is told with what to write about it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts import overrides
from scripts.errors import PipelineError
from scripts.prepare import prepare, prepare_tolerantly
from scripts.pull.pulling import describe

from .workshop import answer, service

TEXT = {"type": "string"}
GOOD = {"get": {"operationId": "good", "responses": answer(TEXT)}}
ERROR = "Error-ModelName{namespace='org.x', name='Y'}"
SCHEMA = "/paths/~1a/get/responses/200/content/application~1json/schema"


def told(operation: dict[str, Any], **more: Any) -> tuple[dict[str, Any], dict[str | None, str]]:
    """What is planned of two operations by their paths, and what is told by place."""
    before = service({"/a": {"get": operation}, "/b": GOOD}, **more)
    copy = json.loads(json.dumps(before))
    plan, notices = prepare_tolerantly(before)
    assert before == copy
    return {entry.path: entry for entry in plan.operations}, {notice.pointer: str(notice) for notice in notices}


@pytest.mark.parametrize(
    ("schema", "pointer", "problem"),
    [
        ({"$ref": "#/components/schemas/List"}, SCHEMA, "leads nowhere"),
        ({"$ref": ERROR}, SCHEMA, "leads nowhere"),
        ({"$ref": f"#/components/schemas/{ERROR}"}, SCHEMA, "leads nowhere"),
        ({"$ref": "List"}, SCHEMA, "leads nowhere"),
        ({"$ref": "other.json#/x"}, SCHEMA, "leads to another document"),
        ({"$ref": 5}, f"{SCHEMA}/$ref", "a text is needed here"),
        ({"type": "ref"}, SCHEMA, "no type 'ref': it is taken as anything"),
        ({"type": "UUID", "format": "uuid"}, SCHEMA, "by its format it is taken for string"),
        ({"type": ["string", "Moment"]}, SCHEMA, "no type 'Moment'"),
        ({"type": "List", "items": TEXT}, SCHEMA, "for what the rest of it says"),
        ({"allOf": [{"$ref": "#/components/schemas/No"}, {"type": "object"}]}, f"{SCHEMA}/allOf/0", "leads nowhere"),
    ],
)
def test_a_schema_is_taken_for_what_of_it_can_be_understood(schema: Any, pointer: str, problem: str) -> None:
    document = service({"/a": {"get": {"responses": answer(schema)}}})
    with pytest.raises(PipelineError):
        prepare(document)
    planned, notices = told({"responses": answer(schema)})
    assert list(planned) == ["/a", "/b"]
    assert list(notices) == [pointer]
    assert problem in notices[pointer]
    assert "overrides.toml" in notices[pointer] or "bundle" in notices[pointer]


@pytest.mark.parametrize(
    ("operation", "pointer"),
    [
        ({"parameters": [{"in": "query", "schema": TEXT}]}, "/paths/~1a/get/parameters/0"),
        ({"parameters": [{"name": "x", "in": "body", "schema": TEXT}]}, "/paths/~1a/get/parameters/0"),
        ({"parameters": [{"name": "x\r\n", "in": "header", "schema": TEXT}]}, "/paths/~1a/get/parameters/0"),
        (
            {"parameters": [{"name": "x", "in": "query"}, {"name": "x", "in": "query", "required": True}]},
            "/paths/~1a/get/parameters/1",
        ),
        ({"parameters": [{"$ref": "#/components/parameters/No"}]}, "/paths/~1a/get/parameters/0"),
        ({"requestBody": {"$ref": "#/components/requestBodies/No"}}, "/paths/~1a/get/requestBody"),
        ({"responses": {"200": {"$ref": "#/components/responses/No"}}}, "/paths/~1a/get/responses/200"),
        ({"responses": {"20O": {"description": ""}}}, "/paths/~1a/get/responses/20O"),
        ({"responses": answer(True, "a/b\r\nX: y")}, "/paths/~1a/get/responses/200/content/a~1b\r\nX: y"),
        ({"tags": "one"}, "/paths/~1a/get/tags"),
    ],
)
def test_the_rest_of_an_operation_stays(operation: dict[str, Any], pointer: str) -> None:
    planned, notices = told({"operationId": "a", "responses": answer(TEXT), **operation})
    assert planned["/a"].id == "a"
    assert len(planned["/a"].parameters) == (1 if pointer.endswith("/1") else 0)
    assert list(notices) == [pointer]
    assert "is left out" in notices[pointer] or "taken as anything" in notices[pointer]


@pytest.mark.parametrize(
    ("schema", "types"),
    [
        ({"type": "decimal", "minimum": 0}, "number"),
        ({"type": "Long"}, "integer"),
        ({"type": "Boolean"}, "boolean"),
        ({"type": "List", "items": TEXT}, "array"),
        ({"type": "Thing", "properties": {"*": TEXT}}, "object"),
        ({"type": "UUID", "format": "uuid"}, "string"),
        ({"type": ["decimal", "null"]}, ["number", "null"]),
    ],
)
def test_what_is_to_be_written_fits_the_type(tmp_path: Path, schema: Any, types: Any) -> None:
    corrected = corrected_as_told(service({"/a*~b": {"get": {"responses": answer(schema)}}}), tmp_path)
    [path] = corrected["paths"].values()
    assert path["get"]["responses"]["200"]["content"]["application/json"]["schema"] == {**schema, "type": types}


@pytest.mark.parametrize(
    "operation",
    [
        {"parameters": [{"in": "header", "schema": TEXT}]},
        {"parameters": [{"name": "x", "in": "body", "schema": TEXT}]},
        {"parameters": [{"name": "x", "in": "query"}, {"name": "x", "in": "query", "required": True}]},
        {"parameters": [{"$ref": "#/components/parameters/No"}]},
        {"requestBody": {"$ref": "#/components/requestBodies/No"}},
        {"responses": {"20O": {"description": ""}}},
        {"responses": answer(True, "a/b\r\nX: \x7f")},
        {"responses": answer({"$ref": "#/components/schemas/No"})},
        {"responses": answer({"$ref": 5})},
        {"tags": "one"},
    ],
)
def test_what_is_to_be_written_can_be_taken_over_as_it_is(tmp_path: Path, operation: dict[str, Any]) -> None:
    before = service({"/a": {"get": {"responses": answer(TEXT), **operation}}, "/b": GOOD})
    assert prepare_tolerantly(corrected_as_told(before, tmp_path))[1] == []


def corrected_as_told(document: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The description with the corrections that its notices show, from the file that they are to be written into."""
    [notice] = prepare_tolerantly(document)[1]
    file = folder / "overrides.toml"
    file.write_text(str(notice)[str(notice).index("[[override]]") :], encoding="utf-8")
    return overrides.apply(document, overrides.load(file))[0]


def test_paths_and_circles_that_cannot_be_are_left_out_alone() -> None:
    circle = {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}, "Tail": {}}
    circle["Tail"] = {"$ref": "#/components/schemas/A"}
    paths = {"no-slash": GOOD, "/gone": {"$ref": "#/components/pathItems/No"}, "/good": GOOD}
    plan, notices = prepare_tolerantly(service(paths, circle))
    assert [entry.path for entry in plan.operations] == ["/good"]
    assert [notice.pointer for notice in notices] == ["/components/schemas/A", "/paths/no-slash", "/paths/~1gone"]
    assert {"A", "B", "Tail"} <= plan.classes.keys()


@pytest.mark.parametrize("said", [{"x-paging": {"dialect": "x"}}, {"x-evidence": 5}, {"x-filters": []}])
def test_what_is_wrong_in_our_own_words_is_an_error(said: dict[str, Any]) -> None:
    with pytest.raises(PipelineError):
        told({"responses": answer(TEXT), **said})


def test_a_description_without_faults_is_told_nothing_of() -> None:
    planned, notices = told({"responses": answer(TEXT)})
    assert notices == {}
    assert len(planned) == 2


@pytest.mark.parametrize(
    ("spoilt", "pointer"),
    [
        ({"paths": {"/a": "later"}}, "/paths/~1a"),
        ({"paths": {"/a": {"get": ["x"]}}}, "/paths/~1a/get"),
        ({"paths": {"/a": {"get": {"parameters": {"name": "q"}}}}}, "/paths/~1a/get/parameters"),
        ({"paths": {"/a": {"get": {"parameters": ["q"]}}}}, "/paths/~1a/get/parameters/0"),
        ({"paths": {"/a": {"get": {"responses": {"404": "gone"}}}}}, "/paths/~1a/get/responses/404"),
        (
            {"paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": [5]}}}}}}},
            "/paths/~1a/get/responses/200/content/a~1b",
        ),
        ({"components": {"schemas": {"A": "text"}}}, "/components/schemas/A"),
        ({"components": {"schemas": {"A": {"properties": {"b": "text"}}}}}, "/components/schemas/A/properties/b"),
        ({"components": {"schemas": []}}, "/components/schemas"),
        ({"servers": "x"}, "/servers"),
    ],
)
def test_what_is_of_another_type_than_its_place_calls_for_costs_its_place(spoilt: dict[str, Any], pointer: str) -> None:
    document = service({"/b": GOOD})
    document |= {**spoilt, "paths": {**document["paths"], **spoilt.get("paths", {})}}
    described = describe(json.dumps(document).encode(), "the document")
    plan, notices = prepare_tolerantly(described)
    assert "/b" in [operation.path for operation in plan.operations]
    assert [notice.pointer for notice in notices] == [pointer]
    assert "is needed here" in notices[0].problem


def test_a_style_that_does_not_exist_costs_no_more_than_itself() -> None:
    form = "application/x-www-form-urlencoded"
    schema = {"type": "object", "properties": {"ids": {"type": "array", "items": TEXT}}}
    said = {"ids": {"style": "commaDelimited", "explode": False}}
    body = {"content": {form: {"schema": schema, "encoding": said}}}
    planned, notices = told({"requestBody": body, "responses": answer(TEXT)})
    (place,) = notices
    assert str(place).endswith("/encoding/ids/style")
    assert "no style 'commaDelimited' for the fields of a form; there are form, spaceDelimited" in notices[place]
    encoding = planned["/a"].bodies[0].encodings["ids"]
    assert (encoding.style, encoding.explode) == ("form", False)
