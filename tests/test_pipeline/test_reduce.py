"""What a description keeps and what it loses."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.documents.extensions import READ
from scripts.documents.positions import references
from scripts.documents.wellformed import misplaced
from scripts.documents.writing import dump
from scripts.errors import PipelineError
from scripts.prepare.dialects import TOTAL_HEADERS
from scripts.pull.reducing import reduce

FACTS = Path(__file__).parents[3] / "shared" / "facts" / "ica"
SCRIPTS = Path(__file__).parents[2] / "scripts"
NAMES = ("description", "summary", "title", "example", "examples", "externalDocs", "$comment", "$ref")


def schema(value: Any) -> Any:
    document = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"Run": value}}}
    return reduce(document)["components"]["schemas"]["Run"]


def operation(value: Any, **options: Any) -> Any:
    return reduce({"openapi": "3.0.1", "paths": {"/runs": {"get": value}}}, **options)["paths"]["/runs"]["get"]


def extension(value: Any) -> Any:
    return reduce({"openapi": "3.0.1", "paths": {}, "x-evidence": value}).get("x-evidence", "dropped")


class TestProse:
    def test_goes_from_every_place_that_can_hold_it(self) -> None:
        prose = {"description": "Some words."}
        more = prose | {"summary": "Words", "externalDocs": {"url": "https://docs.example"}}
        sample = prose | {"example": 1, "examples": {"one": {"value": 1, "summary": "Words"}}}
        inner = prose | {"type": "string", "title": "Words", "example": "x", "examples": ["x"], "$comment": "Words"}
        media = {
            "application/json": {"schema": inner, "example": 1, "examples": {"a": {"$ref": "#/components/examples/a"}}}
        }
        header = sample | {"schema": inner}
        parameter = sample | {"name": "a", "in": "query", "schema": inner}
        link = prose | {"operationId": "getRun", "parameters": {"id": "$response.body#/id"}}
        response = prose | {"headers": {"ETag": header}, "content": media, "links": {"next": link}}
        body = prose | {"content": media, "required": True}
        call = more | {
            "tags": ["Run Plans"],
            "parameters": [parameter],
            "requestBody": body,
            "responses": {"200": response},
        }
        flow = {"tokenUrl": "https://login.example/token", "scopes": {"read": "Read things."}}
        document = {
            "openapi": "3.1.0",
            "info": more
            | {"title": "Booking", "version": "1", "contact": {}, "license": {}, "termsOfService": "https://x"},
            "servers": [
                prose | {"url": "https://{a}.example", "variables": {"a": prose | {"default": "b", "enum": ["b"]}}}
            ],
            "tags": [more | {"name": "Run Plans"}],
            "externalDocs": {"url": "https://docs.example"},
            "paths": {
                "/runs": more | {"post": call | {"callbacks": {"done": {"{$request.body#/url}": {"post": call}}}}}
            },
            "webhooks": {"finished": {"post": call}},
            "components": {
                "schemas": {"Run": inner},
                "responses": {"Gone": response},
                "parameters": {"A": parameter},
                "examples": {"a": {"value": 1}},
                "requestBodies": {"B": body},
                "headers": {"H": header},
                "securitySchemes": {"login": prose | {"type": "oauth2", "flows": {"clientCredentials": flow}}},
                "links": {"L": link},
                "callbacks": {"C": {"{$url}": {"post": call}}},
                "pathItems": {"P": more | {"get": call}},
            },
        }
        before = copy.deepcopy(document)
        reduced = reduce(document)
        text = json.dumps(reduced)
        for word in (
            "Some words",
            "Words",
            "docs.example",
            "summary",
            "example:",
            "externalDocs",
            "$comment",
            "contact",
        ):
            assert word not in text
        assert document == before
        assert reduce(reduced) == reduced
        media = {"application/json": {"schema": {"type": "string"}}}
        header = {"schema": {"type": "string"}}
        parameter = {"name": "a", "in": "query", "schema": {"type": "string"}}
        link = {"operationId": "getRun", "parameters": {"id": "$response.body#/id"}}
        response = {"headers": {"ETag": header}, "content": media, "links": {"next": link}}
        call = {
            "tags": ["Run Plans"],
            "parameters": [parameter],
            "requestBody": {"content": media, "required": True},
            "responses": {"200": response | {"description": "200"}},
        }
        flow["scopes"] = {"read": ""}
        assert reduced == {
            "openapi": "3.1.0",
            "info": {"title": "Booking", "version": "1"},
            "servers": [{"url": "https://{a}.example", "variables": {"a": {"default": "b", "enum": ["b"]}}}],
            "tags": [{"name": "Run Plans"}],
            "paths": {"/runs": {"post": call | {"callbacks": {"done": {"{$request.body#/url}": {"post": call}}}}}},
            "webhooks": {"finished": {"post": call}},
            "components": {
                "schemas": {"Run": {"type": "string"}},
                "responses": {"Gone": response | {"description": "Gone"}},
                "parameters": {"A": parameter},
                "requestBodies": {"B": {"content": media, "required": True}},
                "headers": {"H": header},
                "securitySchemes": {"login": {"type": "oauth2", "flows": {"clientCredentials": flow}}},
                "links": {"L": link},
                "callbacks": {"C": {"{$url}": {"post": call}}},
                "pathItems": {"P": {"get": call}},
            },
        }

    def test_stays_on_request_and_is_otherwise_the_same(self) -> None:
        call = {
            "description": "Some words.",
            "x-code": {"source": "curl -X GET"},
            "responses": {"200": {"description": "A run.", "content": {"text/plain": {"example": "x"}}}},
        }
        assert operation(call, keep_prose=True) == call
        assert reduce(operation_document(operation(call, keep_prose=True))) == reduce(operation_document(call))

    @pytest.mark.parametrize(
        "keyword",
        "properties patternProperties dependentSchemas $defs definitions".split(),  # noqa: SIM905
    )
    @pytest.mark.parametrize("name", NAMES)
    def test_is_not_mistaken_for_a_property_of_that_name(self, keyword: str, name: str) -> None:
        inner = {"type": "string", "description": "Some words."}
        assert schema({keyword: {name: inner}}) == {keyword: {name: {"type": "string"}}}

    @pytest.mark.parametrize(
        "keyword", ["additionalProperties", "items", "not", "if", "then", "else", "contains", "propertyNames"]
    )
    def test_goes_from_schemas_inside_schemas(self, keyword: str) -> None:
        assert schema({keyword: {"description": "Some words.", "type": "null"}}) == {keyword: {"type": "null"}}

    @pytest.mark.parametrize("keyword", ["allOf", "anyOf", "oneOf", "prefixItems", "items"])
    def test_goes_from_lists_of_schemas(self, keyword: str) -> None:
        assert schema({keyword: [{"description": "Some words."}, True]}) == {keyword: [{}, True]}


def operation_document(call: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.0.1", "paths": {"/runs": {"get": call}}}


class TestFacts:
    @pytest.mark.parametrize("name", NAMES[:-1])
    def test_a_map_may_use_any_name(self, name: str) -> None:
        names = {"type": "object"}
        document = {
            "openapi": "3.0.1",
            "paths": {"/" + name: {"parameters": [{"name": name, "in": "query"}], "get": {"operationId": name}}},
            "components": {
                "schemas": {name: names},
                "headers": {name: {"schema": names}},
                "parameters": {name: {"name": name, "in": "header"}},
                "securitySchemes": {name: {"type": "http", "scheme": "basic"}},
                "responses": {name: {"description": name, "headers": {name: {"required": True}}}},
                "requestBodies": {name: {"content": {name: {"encoding": {name: {"contentType": "text/csv"}}}}}},
            },
        }
        assert reduce(document) == document

    @pytest.mark.parametrize("keyword", ["default", "enum", "const", "required", "xml"])
    def test_values_stay_to_the_byte(self, keyword: str) -> None:
        value = [None, " two words\n", {"description": "a value", "example": {"$ref": "not a reference"}}, 1.0, True]
        kept = schema({keyword: value})
        assert kept == {keyword: value}
        assert kept[keyword] is not value

    @pytest.mark.parametrize("value", [None, False, 0, "", [], {}])
    def test_an_empty_default_is_a_default(self, value: object) -> None:
        assert schema({"default": value}) == {"default": value}

    def test_a_discriminator_may_name_the_property_alone(self) -> None:
        description = {"openapi": "3.0.3", "components": {"schemas": {"A": {"discriminator": "title"}}}}
        assert reduce(description) == description

    def test_a_discriminator_stays_whole(self) -> None:
        mapping = {"description": "#/components/schemas/Run", "a b": "Run"}
        value = {"oneOf": [], "discriminator": {"propertyName": "title", "mapping": mapping}}
        assert schema(value) == value

    def test_schemas_may_be_booleans(self) -> None:
        value = {"additionalProperties": False, "properties": {"any": True}}
        assert schema(value) == value

    def test_a_reference_keeps_its_target_and_loses_its_prose(self) -> None:
        ref = {"$ref": "#/components/responses/Gone"}
        call = {"responses": {"404": ref | {"description": "Words.", "summary": "Words"}}}
        assert operation(call) == {"responses": {"404": ref}}

    def test_an_answer_without_a_description_gets_its_status_code(self) -> None:
        call = {"responses": {"200": {}, "default": {"description": ""}, "5XX": None}}
        expected = {code: {"description": code} for code in ("200", "default", "5XX")}
        assert operation(call) == {"responses": expected}
        assert operation({"responses": {"204": {}}}, keep_prose=True) == {"responses": {"204": {"description": "204"}}}

    def test_an_empty_line_where_an_object_belongs_is_an_empty_object_or_nothing(self) -> None:
        document = {
            "openapi": "3.1.0",
            "tags": None,
            "paths": {"/runs": {"parameters": None, "get": {"requestBody": {"content": {"text/csv": None}}}}},
            "components": {"schemas": {"Any": None}, "responses": None},
        }
        assert reduce(document) == {
            "openapi": "3.1.0",
            "paths": {"/runs": {"get": {"requestBody": {"content": {"text/csv": {}}}}}},
            "components": {"schemas": {"Any": {}}},
        }


class TestExtensions:
    @pytest.mark.parametrize(
        "value",
        [True, None, 7, 0.5, "v3", "in-progress", "application/json", ["a", {"b.c": [1, "d_e"]}], {}, "#/components/x"],
    )
    def test_of_words_and_numbers_stay(self, value: object) -> None:
        assert extension(value) == value

    @pytest.mark.parametrize(
        "value",
        [
            "two words",
            ["word", "two words"],
            {"two words": 1},
            "line\nbreak",
            "<b>bold</b>",
            "https://logo.example/a.png",
            "説明",
            {"a": {"b": "Words!"}},
            "x" * 201,
        ],
    )
    def test_of_prose_and_addresses_go(self, value: object) -> None:
        assert extension(value) == "dropped"

    @pytest.mark.parametrize("name", ["x-logo", "x-codeSamples", "x-displayName", "x-example", "x-faker", "x-mock"])
    def test_that_nothing_here_reads_go_whatever_they_hold(self, name: str) -> None:
        document = {"openapi": "3.0.1", "paths": {}, name: "word"}
        assert reduce(document) == {"openapi": "3.0.1", "paths": {}}
        assert reduce(document, own=True) == reduce(document, keep_prose=True) == document

    def test_that_say_what_a_mock_server_answers_go(self) -> None:
        hints = {"x-faker": "name.firstName", "faker": {"number": [1, 9]}, "chance": "email", "x-mock-count": 3}
        plain = {"type": "object", "properties": {"faker": {"type": "string"}, "x-faker": {"type": "string"}}}
        inner = {**plain["properties"]["faker"], **hints}
        assert schema({**plain, **hints, "properties": {"faker": inner, "x-faker": inner}}) == plain

    def test_that_are_read_here_are_known(self) -> None:
        """Those that the pipeline names, and no header."""
        named = {
            name
            for path in SCRIPTS.rglob("*.py")
            if path.name != "extensions.py" or path.parent.name == "prepare"
            for name in re.findall(r"[\"'](x-[a-zA-Z-]+)[\"']", path.read_text())
        }
        assert named - READ <= TOTAL_HEADERS

    def test_among_paths_and_answers_are_no_paths_and_answers(self) -> None:
        document = {
            "openapi": "3.0.1",
            "paths": {"x-key": "word", "x-a": "word", "/a": {"get": {"responses": {"x-type": 1, "x-unique": "a b"}}}},
        }
        assert reduce(document) == {
            "openapi": "3.0.1",
            "paths": {"x-key": "word", "/a": {"get": {"responses": {"x-type": 1}}}},
        }

    def test_a_property_may_look_like_one(self) -> None:
        value = {"properties": {"x-note": {"type": "string"}}}
        assert schema(value) == value

    def test_unknown_keywords_are_treated_alike(self) -> None:
        assert schema({"divisibleBy": 2, "remark": "two words"}) == {"divisibleBy": 2}


class TestSortable:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            (
                "Order. The attributes for which sorting is supported: <br>- name <br>- timeCreated",
                ["name", "timeCreated"],
            ),
            ("The attributes for which sorting is supported:<br/>- a_b<br/>- c.d", ["a_b", "c.d"]),
            ("Sortable fields: `name`, \"size\" and 'status'.", ["name", "size", "status"]),
            ("Can be sorted by:\n * name\n * timeCreated (default)\n", ["name", "timeCreated"]),
            ("Sorting is supported on these attributes:\n\u2022 name\n\u2022 size", ["name", "size"]),
            ("Example: sort=x, y. Sorting is possible by: <ul><li>name</li><li>size</li></ul>", ["name", "size"]),
            ("Fields that can be sorted: name, size, name<br>Append desc for the other direction.", ["name", "size"]),
            ("Which field to order the results by. Default: ascending.", None),
            ("Sorting is supported for the following attributes: none of these words is a list", None),
            ("", None),
        ],
    )
    def test_names_are_read_from_the_prose_of_a_sort_parameter(self, text: str, names: list[str] | None) -> None:
        parameter = {"name": "sort", "in": "query", "description": text}
        assert operation({"parameters": [parameter]})["parameters"][0].get("x-sortable") == names
        kept = operation({"parameters": [parameter]}, keep_prose=True)["parameters"][0]
        assert kept.get("x-sortable") == names
        assert kept["description"] == text

    def test_names_that_are_there_already_win(self) -> None:
        text = "Sorting is supported by: name"
        parameter = {"name": "sort", "in": "query", "description": text, "x-sortable": ["size"]}
        assert operation({"parameters": [parameter]})["parameters"][0]["x-sortable"] == ["size"]

    @pytest.mark.parametrize("change", [{"in": "header"}, {"name": "order"}, {"description": None}])
    def test_other_parameters_get_none(self, change: dict[str, Any]) -> None:
        parameter = {"name": "sort", "in": "query", "description": "Sorting is supported by: name"} | change
        assert "x-sortable" not in operation({"parameters": [parameter]})["parameters"][0]


class TestMalformed:
    @pytest.mark.parametrize(
        ("document", "pointer"),
        [
            ({"paths": []}, "/paths"),
            ({"paths": {"/a": "later"}}, "/paths/~1a"),
            ({"paths": {"/a": {"get": {"parameters": {}}}}}, "/paths/~1a/get/parameters"),
            ({"paths": {"/a": {"get": {"parameters": ["x"]}}}}, "/paths/~1a/get/parameters/0"),
            ({"components": {"schemas": []}}, "/components/schemas"),
            ({"components": {"schemas": {"A": {"properties": {"b": "text"}}}}}, "/components/schemas/A/properties/b"),
        ],
    )
    def test_structure_of_another_type_is_kept_for_corrections(self, document: dict[str, Any], pointer: str) -> None:
        assert reduce(document) == document
        [(place, _, _)] = misplaced(document)
        assert place == pointer

    def test_of_a_sentence_where_an_object_belongs_nothing_is_kept(self) -> None:
        assert reduce({"paths": {"/a": ["Comes later.", {"get": "With a comma, too."}]}}) == {
            "paths": {"/a": ["", {"get": ""}]}
        }

    def test_a_document_is_an_object(self) -> None:
        document: Any = ["paths"]
        with pytest.raises(PipelineError, match="an object is needed here"):
            reduce(document)


def test_references_are_found_by_place_and_not_by_looks() -> None:
    ref = {"$ref": "#/components/schemas/A"}
    document = {
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {"schema": ref, "example": ref}}}}}}},
        "components": {
            "schemas": {
                "A": {"properties": {"$ref": {"type": "string"}, "b": {"items": ref}}, "default": ref, "enum": [ref]}
            }
        },
        "x-any": ref,
    }
    assert {pointer for pointer, _ in references(document)} == {
        "/paths/~1a/get/responses/200/content/a~1b/schema",
        "/components/schemas/A/properties/b/items",
    }


@pytest.mark.skipif(not FACTS.is_dir(), reason="the folder with the published descriptions is not here")
@pytest.mark.parametrize("date", ["2024-07-26", "2025-05-27", "2025-07-31", "2025-11-03"])
def test_a_reduced_description_loses_nothing_but_the_order_of_its_keys(date: str) -> None:
    document = json.loads((FACTS / f"{date}.json").read_bytes())
    once = reduce(document)
    assert once == document
    assert dump(reduce(once)) == dump(once)
