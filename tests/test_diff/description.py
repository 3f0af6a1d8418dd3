"""The description of an invented nursery, with one of everything that a change can happen to."""

from __future__ import annotations

from typing import Any

JSON = "application/json"
PROBLEM = "application/problem+json"
V1, V2 = ("application/vnd.nursery.v1+json", "application/vnd.nursery.v2+json")
Document = dict[str, Any]


def ref(name: str, kind: str = "schemas") -> Document:
    """A reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def plant() -> Document:
    """An object with all kinds of properties. What requests and what answers have is the same, so that a change can be
    made to either."""
    return {
        "type": "object",
        "required": ["name", "count", "key"],
        "properties": {
            "key": {"type": "string"},
            "name": {"type": "string", "minLength": 1, "maxLength": 50},
            "note": {"type": "string", "nullable": True},
            "count": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 99, "default": 1},
            "weight": {"type": "number", "exclusiveMinimum": True, "minimum": 0},
            "state": {"type": "string", "enum": ["SEED", "GROWING", "SOLD"]},
            "mood": {"type": "string", "nullable": True, "enum": ["GOOD", "BAD"]},
            "code": {"type": "string", "pattern": "^[A-Z]+$"},
            "mail": {"type": "string", "format": "email"},
            "sown": {"type": "string", "format": "date-time"},
            "labels": {"type": "array", "items": {"type": "string"}, "maxItems": 9},
            "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
            "strict": {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "string"}}},
            "made": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "old": {"type": "string", "deprecated": True},
            "any": {},
            "either": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "both": {"type": ["integer", "string"]},
            "bed": {
                "oneOf": [],
                "discriminator": {"propertyName": "kind", "mapping": {}},
            },
        },
    }


def bed(name: str, size: str) -> Document:
    """One of the alternatives that are told apart by `kind`."""
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, size: {"type": "integer"}, f"is{name}": {"type": "boolean"}},
    }


def nursery() -> Document:
    """The whole description."""
    schemas: Document = {
        "Problem": {"type": "object", "properties": {"title": {"type": "string"}}},
        "Shared": {"type": "object", "properties": {"owner": ref("Person"), "keepers": _list(ref("Person"))}},
        "Person": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "boss": ref("Person")},
        },
        "PlantList": {
            "type": "object",
            "required": ["items", "total"],
            "properties": {"items": _list(ref("Answered")), "total": {"type": "integer"}},
        },
        "ReportV1": {"type": "object", "properties": {"text": {"type": "string"}}},
        "ReportV2": {"type": "object", "properties": {"pages": _list({"type": "string"})}},
    }
    for name in ("Asked", "Answered"):
        schemas[name] = plant()
        schemas[f"{name}Raised"], schemas[f"{name}Flat"] = bed("Raised", "height"), bed("Flat", "area")
        choice = schemas[name]["properties"]["bed"]
        choice["oneOf"] = [ref(f"{name}Raised"), ref(f"{name}Flat")]
        choice["discriminator"]["mapping"] = {
            "raised": f"#/components/schemas/{name}Raised",
            "flat": f"#/components/schemas/{name}Flat",
        }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Nursery", "version": "1"},
        "servers": [{"url": "https://nursery.invalid/api"}],
        "security": [{"Key": []}],
        "paths": _paths(),
        "components": {
            "schemas": schemas,
            "parameters": {"Verbose": {"name": "verbose", "in": "query", "schema": {"type": "boolean"}}},
            "responses": {"Failed": {"description": "", "content": {PROBLEM: {"schema": ref("Problem")}}}},
            "securitySchemes": {
                "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "Login": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"read": ""}}}},
            },
        },
    }


def _paths() -> Document:
    whole = {"schema": ref("Shared")}
    return {
        "/plants": {
            "get": _operation(
                "listPlants",
                _answer({JSON: {"schema": ref("PlantList")}}),
                parameters=[
                    _query("offset", {"type": "integer"}),
                    _query("limit", {"type": "integer", "maximum": 100}),
                    _query("colours", _list({"type": "string"})),
                    _query("sortBy", {"type": "string", "enum": ["name", "count"]}),
                    ref("Verbose", "parameters"),
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                ],
            ),
            "post": _operation(
                "createPlant",
                {"201": {"description": "", "headers": {"Location": {"schema": {"type": "string"}}}}},
                parameters=[{"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}],
                requestBody={"required": True, "content": {JSON: {"schema": ref("Asked")}}},
            ),
        },
        "/plants/{plantId}": {
            "parameters": [{"name": "plantId", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": _operation("getPlant", _answer({JSON: {"schema": ref("Shared")}, "text/csv": {}})),
            "put": _operation(
                "putPlant",
                _answer({JSON: whole}),
                parameters=[
                    {"name": "If-Match", "in": "header", "schema": {"type": "string"}},
                    ref("Verbose", "parameters"),
                ],
                requestBody={"content": {JSON: whole, "application/xml": whole}},
            ),
            "delete": _operation("deletePlant", {"204": {"description": ""}}, security=[{"Login": ["read"]}]),
        },
        "/photos": {
            "post": _operation(
                "addPhoto",
                {"200": {"description": ""}},
                requestBody={
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "photo": {"type": "string", "format": "binary"},
                                    "info": {"type": "string"},
                                },
                            },
                            "encoding": {"photo": {"contentType": "image/png"}},
                        }
                    }
                },
            )
        },
        "/reports": {
            "get": _operation("getReport", _answer({V1: {"schema": ref("ReportV1")}, V2: {"schema": ref("ReportV2")}})),
        },
        "/old": {"get": _operation("getOld", _answer({}), deprecated=True)},
    }


def _operation(name: str, responses: Document, **more: Any) -> Document:
    return {
        "operationId": name,
        "tags": ["Plants"],
        "responses": {**responses, "404": ref("Failed", "responses")},
        **more,
    }


def _answer(content: Document) -> Document:
    headers = {"ETag": {"schema": {"type": "string"}}}
    return {"200": {"description": "", "headers": headers, **({"content": content} if content else {})}}


def _query(name: str, schema: Document) -> Document:
    return {"name": name, "in": "query", "schema": schema}


def _list(items: Document) -> Document:
    return {"type": "array", "items": items}
