"""Descriptions that contain themselves, have faults, or are made to take long."""

from __future__ import annotations

import copy
import time
from typing import Any

import pytest

from scripts.diff import compare

Document = dict[str, Any]


def described(schemas: Document, answer: Document | None = None, version: str = "3.1.0") -> Document:
    """A description of one operation, which answers `Root` unless it is said."""
    content = {"application/json": {"schema": answer or {"$ref": "#/components/schemas/Root"}}}
    operation = {"operationId": "get", "responses": {"200": {"description": "", "content": content}}}
    return {
        "openapi": version,
        "info": {"title": "Hard", "version": "1"},
        "paths": {"/root": {"get": operation}},
        "components": {"schemas": schemas},
    }


def told(old: Document, new: Document) -> list[tuple[str, str]]:
    """The kinds of change and what they happened to."""
    return [(each.kind, each.subject) for each in compare(old, new).changes]


def ref(name: str) -> Document:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def test_two_that_contain_each_other_against_one_that_contains_itself() -> None:
    """They describe the same values, however long one looks."""
    one: Document = {"Root": {"type": "object", "properties": {"next": ref("Root"), "name": {"type": "string"}}}}
    two: Document = {
        "Root": {"type": "object", "properties": {"next": ref("Other"), "name": {"type": "string"}}},
        "Other": {"type": "object", "properties": {"next": ref("Root"), "name": {"type": "string"}}},
    }
    assert told(described(one), described(two)) == []
    two["Other"]["properties"]["name"] = {"type": "integer"}
    assert told(described(one), described(two)) == [("type-changed", "Other.name")]


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/Root"},
        {"allOf": [{"$ref": "#/components/schemas/Root"}, {"type": "object"}]},
        {"oneOf": [{"$ref": "#/components/schemas/Root"}, {"type": "string"}]},
        {"anyOf": [{"$ref": "#/components/schemas/Root"}]},
        {"not": {"$ref": "#/components/schemas/Root"}},
        {"items": {"$ref": "#/components/schemas/Root"}},
        {"$ref": "#/components/schemas/Nowhere"},
        {"$ref": "other.json#/Root"},
        {"$ref": "#anchor"},
        {"$ref": "#/paths/~1root/get/responses/200/content/application~1json/schema"},
        {"$ref": "#/paths/~1root"},
        {"$ref": "#/openapi"},
        {"$ref": 5},
        {"type": 5, "properties": [], "required": "a", "enum": "b", "items": [], "allOf": {}, "oneOf": None},
        {"type": ["string", 3], "enum": [{"a": [1]}, None, 1.5], "minimum": "1", "format": 3, "discriminator": "kind"},
        {"discriminator": {"propertyName": 3, "mapping": {"a": "#/components/schemas/Root", "b": "gone", "c": 3}}},
        {"properties": {"a/b~c": {"type": "string"}, "": {"type": "string"}}, "patternProperties": {"^x": True}},
        {
            "additionalProperties": "yes",
            "dependentRequired": {"a": ["b"]},
            "if": {"type": "object"},
            "prefixItems": [{}],
        },
        True,
        False,
        None,
        [],
        "text",
    ],
    ids=str,
)
def test_schemas_with_faults(schema: Any) -> None:
    """They are the same as themselves, and another thing than what has none."""
    faulty = described({"Root": schema})
    assert told(faulty, copy.deepcopy(faulty)) == []
    sound = described({"Root": {"type": "object", "properties": {"a": {"type": "string"}}}})
    compare(faulty, sound)
    compare(sound, faulty)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"paths": None},
        {"paths": []},
        {"paths": {"/a": None, "/b": {"get": None}, "/c": {"get": []}, "/d": {"$ref": "#/paths/~1d"}, "x-e": {}}},
        {"paths": {"/a": {"get": {"responses": None, "parameters": None, "requestBody": None, "tags": None}}}},
        {"paths": {"/a": {"get": {"responses": {"200": None, "": {}}, "parameters": [None, 3, {}], "security": 3}}}},
        {"paths": {"/a": {"get": {"responses": {"200": {"content": {"a": None}, "headers": {"b": None}}}}}}},
        {"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "content": {"b": 3}, "style": 4}]}}}},
        {"paths": {"/a": {"post": {"requestBody": {"content": {"a/b": {"encoding": {"c": 3}, "schema": 4}}}}}}},
        {"paths": {"/{a}/{b}": {"get": {"tags": [3], "operationId": 4, "servers": [3], "x-filters": []}}}},
        {"components": {"schemas": [], "securitySchemes": {"a": 3}}, "security": [{"a": None}, 3], "servers": 3},
    ],
    ids=str,
)
def test_documents_with_faults(document: Document) -> None:
    """Nothing stops the comparison, and nothing is told of what did not change."""
    assert told(document, copy.deepcopy(document)) == []
    sound = described({"Root": {"type": "object"}})
    compare(document, sound)
    compare(sound, document)


def test_a_reference_that_leads_nowhere_now() -> None:
    """What is not known any more is a change."""
    sound, broken = described({"Root": {"type": "string"}}), described({})
    assert told(sound, broken) == [("type-changed", "GET /root answer")]
    assert [each.words for each in compare(sound, broken).changes] == [
        "refers to `#/components/schemas/Root` now, which is not there"
    ]


def within(seconds: float, old: Document, new: Document) -> list[tuple[str, str]]:
    """What is told, in so much time of the processor: many times what it takes, and nothing to what it could take."""
    begun = time.process_time()
    found = told(old, new)
    assert time.process_time() - begun < seconds
    return found


def test_schemas_that_all_contain_each_other() -> None:
    """300 schemas with 300 properties each way, one of which changed."""
    names = [f"S{number}" for number in range(300)]
    schemas = {
        name: {"type": "object", "properties": {f"p{step}": ref(names[(index + step) % 300]) for step in range(12)}}
        for index, name in enumerate(names)
    }
    old = described(schemas, ref("S0"))
    new = copy.deepcopy(old)
    new["components"]["schemas"]["S150"]["properties"]["p3"] = {"type": "string"}
    assert within(10, old, new) == [("type-changed", "S150.p3")]


def test_choices_between_schemas_that_contain_each_other() -> None:
    """Each is a choice of all others."""
    names = [f"S{number}" for number in range(60)]
    schemas = {
        name: {"type": "object", "properties": {"next": {"oneOf": [ref(each) for each in names]}}} for name in names
    }
    old = described(schemas, ref("S0"))
    new = copy.deepcopy(old)
    new["components"]["schemas"]["S9"]["properties"]["fresh"] = {"type": "string"}
    assert within(10, old, new) == [("property-added", "S9.fresh")]


def test_what_is_nested_deeply() -> None:
    """As deep as JSON is read at all."""
    schema: Document = {"type": "string"}
    for _ in range(400):
        schema = {"type": "object", "properties": {"a": schema}}
    new: Document = {"type": "integer"}
    for _ in range(400):
        new = {"type": "object", "properties": {"a": new}}
    assert within(10, described({"Root": schema}), described({"Root": new})) == [("type-changed", "Root" + ".a" * 400)]


def test_all_ofs_that_double() -> None:
    """Each member has the one below it twice."""
    schemas: Document = {"Root": {"allOf": [ref("S0"), ref("S0")]}}
    for number in range(60):
        below = ref(f"S{number + 1}")
        schemas[f"S{number}"] = {"allOf": [below, below], "properties": {"a": {"allOf": [below, below]}}}
    schemas["S60"] = {"type": "object", "properties": {"end": {"type": "string"}}}
    new = copy.deepcopy(schemas)
    new["S60"]["properties"]["end"]["nullable"] = True
    assert within(10, described(schemas), described(new)) == [("now-nullable", "S60.end")]


def test_alternatives_that_double() -> None:
    """Each choice has the one below it twice."""
    schemas: Document = {"Root": ref("S0")}
    for number in range(40):
        below = ref(f"S{number + 1}")
        schemas[f"S{number}"] = {"oneOf": [{"type": "object", "properties": {"a": below, "b": below}}, below]}
    schemas["S40"] = {"type": "string"}
    new = copy.deepcopy(schemas)
    new["S40"] = {"type": "string", "format": "date"}
    assert within(10, described(schemas), described(new)) == [("format-changed", "S40")]
