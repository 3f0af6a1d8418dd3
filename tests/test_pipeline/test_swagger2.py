"""Swagger 2.0 documents become OpenAPI 3.0 ones."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from scripts.pull import describe


def listed(name: str, collection: str | None, **more: Any) -> dict[str, Any]:
    parameter = {"name": name, "in": "query", "type": "array", "items": {"type": "string"}, **more}
    return parameter if collection is None else parameter | {"collectionFormat": collection}


BOOKING: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Instrument booking", "version": "1.4", "description": "Reserve an instrument."},
    "host": "booking.example",
    "basePath": "/v1",
    "schemes": ["https", "http"],
    "consumes": ["application/json"],
    "produces": ["application/json", "text/csv"],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "header", "name": "X-Booking-Key"},
        "basic": {"type": "basic"},
        "login": {
            "type": "oauth2",
            "flow": "application",
            "tokenUrl": "https://l.example",
            "scopes": {"book": "Book."},
        },
    },
    "security": [{"key": []}],
    "parameters": {"Page": {"name": "page", "in": "query", "type": "integer", "default": 1}},
    "responses": {"Taken": {"description": "Somebody was faster.", "schema": {"$ref": "#/definitions/Problem"}}},
    "paths": {
        "/slots": {
            "get": {
                "operationId": "listSlots",
                "summary": "Free slots",
                "parameters": [
                    {"$ref": "#/parameters/Page"},
                    listed("plain", None),
                    listed("csv", "csv"),
                    listed("multi", "multi", items={"type": "string", "enum": ["day", "night shift"]}),
                    listed("pipes", "pipes"),
                    listed("ssv", "ssv"),
                    {"name": "after", "in": "query", "type": "integer", "format": "int64", "maximum": 2**63 - 1},
                    {"name": "hours", "in": "query", "type": "number", "minimum": 0.25, "default": 1.0},
                ],
                "responses": {
                    "200": {
                        "description": "Slots",
                        "headers": {"X-Total": {"type": "integer"}},
                        "schema": {"type": "array", "items": {"$ref": "#/definitions/Slot"}},
                    }
                },
            },
            "post": {
                "operationId": "book",
                "parameters": [
                    {"in": "body", "name": "slot", "required": True, "schema": {"$ref": "#/definitions/Slot"}}
                ],
                "responses": {"201": {"description": "Booked"}, "409": {"$ref": "#/responses/Taken"}},
            },
        },
        "/slots/{id}/protocol": {
            "put": {
                "operationId": "upload",
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {"in": "path", "name": "id", "type": "string", "required": True},
                    {"in": "formData", "name": "file", "type": "file", "required": True},
                    {"in": "formData", "name": "note", "type": "string"},
                ],
                "responses": {"204": {"description": "Stored"}},
            },
            "post": {
                "operationId": "comment",
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [
                    {"in": "path", "name": "id", "type": "string", "required": True},
                    {"in": "formData", "name": "text", "type": "string", "required": True},
                ],
                "responses": {"204": {"description": "Stored"}},
            },
        },
    },
    "definitions": {
        "Slot": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string"},
                "description": {"type": "string", "x-nullable": True},
                "room": {"$ref": "#/definitions/Room"},
            },
        },
        "LongSlot": {
            "allOf": [{"$ref": "#/definitions/Slot"}, {"type": "object", "properties": {"days": {"type": "integer"}}}]
        },
        "Room": {"type": "string", "enum": ["A", "B 2"]},
        "Problem": {"type": "object", "properties": {"code": {"type": "integer"}}},
    },
}


@pytest.fixture(scope="module")
def booking() -> Any:
    before = copy.deepcopy(BOOKING)
    found = describe(json.dumps(BOOKING).encode(), "booking.json")
    assert before == BOOKING
    return found


class TestConversion:
    def test_keeps_the_address(self, booking: Any) -> None:
        assert booking["openapi"] == "3.0.0"
        assert [server["url"] for server in booking["servers"]] == [
            "https://booking.example/v1",
            "http://booking.example/v1",
        ]

    def test_keeps_how_lists_are_written(self, booking: Any) -> None:
        parameters = {p["name"]: p for p in booking["paths"]["/slots"]["get"]["parameters"] if "name" in p}
        written = {
            name: (p.get("style", "form"), p.get("explode")) for name, p in parameters.items() if name != "after"
        }
        written.pop("hours")
        assert written == {
            "plain": ("form", False),
            "csv": ("form", False),
            "multi": ("form", True),
            "pipes": ("pipeDelimited", None),
            "ssv": ("spaceDelimited", None),
        }
        assert parameters["multi"]["schema"]["items"]["enum"] == ["day", "night shift"]

    def test_keeps_numbers_that_javascript_would_round(self, booking: Any) -> None:
        parameters = {p["name"]: p["schema"] for p in booking["paths"]["/slots"]["get"]["parameters"] if "name" in p}
        assert parameters["after"]["maximum"] == 9223372036854775807
        assert parameters["hours"] == {"type": "number", "minimum": 0.25, "default": 1.0}
        assert isinstance(parameters["hours"]["default"], float)

    def test_keeps_shared_parameters_answers_and_headers(self, booking: Any) -> None:
        assert booking["components"]["parameters"]["Page"]["schema"] == {"type": "integer", "default": 1}
        assert booking["components"]["responses"]["Taken"]["description"] == "Taken"
        answers = booking["paths"]["/slots"]["post"]["responses"]
        assert answers["409"] == {"$ref": "#/components/responses/Taken"}
        listing = booking["paths"]["/slots"]["get"]["responses"]["200"]
        assert listing["headers"] == {"X-Total": {"schema": {"type": "integer"}}}
        assert sorted(listing["content"]) == ["application/json", "text/csv"]

    def test_turns_bodies_and_forms_into_request_bodies(self, booking: Any) -> None:
        body = booking["paths"]["/slots"]["post"]["requestBody"]
        assert body == {
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Slot"}}},
            "required": True,
        }
        upload = booking["paths"]["/slots/{id}/protocol"]["put"]
        assert [parameter["name"] for parameter in upload["parameters"]] == ["id"]
        form = upload["requestBody"]["content"]["multipart/form-data"]["schema"]
        assert form["properties"] == {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}}
        assert form["required"] == ["file"]
        comment = booking["paths"]["/slots/{id}/protocol"]["post"]["requestBody"]["content"]
        assert list(comment) == ["application/x-www-form-urlencoded"]

    def test_keeps_models(self, booking: Any) -> None:
        schemas = booking["components"]["schemas"]
        assert schemas["Slot"]["discriminator"] == {"propertyName": "kind"}
        assert schemas["Slot"]["properties"]["description"] == {"type": "string", "nullable": True}
        assert schemas["LongSlot"]["allOf"][0] == {"$ref": "#/components/schemas/Slot"}
        assert schemas["Room"]["enum"] == ["A", "B 2"]

    def test_keeps_logins(self, booking: Any) -> None:
        schemes = booking["components"]["securitySchemes"]
        assert schemes["key"] == {"in": "header", "name": "X-Booking-Key", "type": "apiKey"}
        assert schemes["basic"] == {"type": "http", "scheme": "basic"}
        assert schemes["login"]["flows"] == {
            "clientCredentials": {"tokenUrl": "https://l.example", "scopes": {"book": ""}}
        }
        assert booking["security"] == [{"key": []}]

    def test_leaves_neither_prose_nor_traces(self, booking: Any) -> None:
        text = json.dumps(booking)
        assert "x-s2o" not in text
        assert "Reserve" not in text
        assert "Free slots" not in text

    def test_gives_the_same_twice(self, booking: Any) -> None:
        text = json.dumps(BOOKING, sort_keys=True).encode()
        assert describe(text, "booking.json") == booking

    def test_accepts_an_unquoted_version_in_yaml(self) -> None:
        text = (
            b"swagger: 2.0\ninfo: {title: a, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        200:\n"
        )
        found = describe(text + b"          description: ok\n", "a.yaml")
        assert found["paths"]["/a"]["get"]["responses"] == {"200": {"description": "200"}}


def test_an_operation_says_its_media_types_for_shared_answers_and_examples_say_some() -> None:
    shared = {"Sheet": {"description": "", "schema": {"type": "file"}}}
    operation = {
        "produces": "text/csv",
        "responses": {"200": {"$ref": "#/responses/Sheet"}, "404": {"description": "", "examples": {"a/b": {}}}},
    }
    document = {"swagger": "2.0", "paths": {"/a": {"get": operation}}, "responses": shared}
    answers = describe(json.dumps(document).encode(), "a")["paths"]["/a"]["get"]["responses"]
    assert answers["200"]["content"] == {"text/csv": {"schema": {"type": "string", "format": "binary"}}}
    assert answers["404"]["content"] == {"a/b": {}}


def test_names_of_definitions_stay_and_bare_references_are_followed() -> None:
    definitions = {
        "Page«Slot»": {"properties": {"a/b": {"$ref": "Slot"}, "none": None, "$ref": {"type": "string"}}},
        "Slot": {"enum": ["a", None], "x-nullable": True},
    }
    document = {"swagger": "2.0", "basePath": "/v1", "paths": {"/a": {}}, "definitions": definitions}
    found = describe(json.dumps(document).encode(), "a")
    assert found["servers"] == [{"url": "/v1"}]
    assert found["components"]["schemas"] == {
        "Page«Slot»": {
            "properties": {"a/b": {"$ref": "#/components/schemas/Slot"}, "none": {}, "$ref": {"type": "string"}}
        },
        "Slot": {"enum": ["a", None], "nullable": True},
    }


@pytest.mark.parametrize(
    ("parameters", "media_type", "schema"),
    [
        ([{"in": "body", "name": "f", "schema": {"type": "file"}}], "multipart/form-data", {"f": "binary"}),
        ([{"in": "body", "schema": {"type": "string"}}, {"in": "formData", "name": "a"}], "multipart/form-data", None),
        ([{"in": "query", "name": "f", "type": "array", "items": {"type": "file"}}], "multipart/form-data", None),
    ],
)
def test_what_only_a_form_can_carry_is_one(parameters: list[Any], media_type: str, schema: Any) -> None:
    operation = {"consumes": ["multipart/form-data"], "parameters": parameters}
    document = {"swagger": "2.0", "paths": {"/a": {"post": operation}}}
    found = describe(json.dumps(document).encode(), "a")["paths"]["/a"]["post"]
    assert "parameters" not in found
    assert list(found["requestBody"]["content"]) == [media_type]
    fields = found["requestBody"]["content"][media_type]["schema"]["properties"]
    assert len(fields) == len(parameters)
    assert schema is None or {name: each["format"] for name, each in fields.items()} == schema


def test_fields_of_a_path_belong_to_operations_that_have_none_of_their_name() -> None:
    own = {"in": "formData", "name": "a", "type": "integer"}
    item = {
        "parameters": [{"in": "formData", "name": "a", "type": "string"}],
        "put": {"parameters": [own]},
        "post": {},
        "get": {"parameters": [{"in": "query", "name": "q", "schema": {"type": "integer"}}]},
    }
    found = describe(json.dumps({"swagger": "2.0", "paths": {"/a": item}}).encode(), "a")["paths"]["/a"]
    kinds = {
        method: found[method]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]["properties"]
        for method in ("put", "post")
    }
    assert kinds == {"put": {"a": {"type": "integer"}}, "post": {"a": {"type": "string"}}}
    assert found["get"]["parameters"][0]["schema"] == {"type": "integer"}
