"""A greenhouse whose operations have all that docstrings and types of bodies tell."""

from __future__ import annotations

from typing import Any

_ERROR = {"type": "object", "properties": {"message": {"type": "string"}}}
_KINDS = [f"kind_{number}" for number in range(13)]


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": _json(schema)}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


PLANT = {
    "type": "object",
    "required": ["latin-name", "pot", "list"],
    "properties": {
        "latin-name": {"type": "string"},
        "pot": _ref("Pot"),
        "list": {"type": "array", "items": {"type": "string"}},
        "cuttings": {"type": "array", "items": _ref("Plant")},
        "sownAt": {"type": "string", "format": "date-time"},
    },
}
POT = {
    "type": "object",
    "required": ["litres", "glaze"],
    "additionalProperties": False,
    "properties": {
        "litres": {"type": "number"},
        "glaze": _ref("Glaze"),
        "holes": {"type": "integer", "enum": [1, 3]},
        "label": {"type": "string", "nullable": True},
    },
}
# Names that the module of these types might have for something itself.
CROWD = {"type": "object", "required": ["t"], "properties": {"t": _ref("Typed"), "str": {"type": "string"}}}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Greenhouse", "version": "1"},
    "components": {
        "schemas": {
            "Plant": PLANT,
            "Pot": POT,
            "Glaze": {"type": "string", "enum": ["raku", "salt"]},
            "Crowd": CROWD,
            "Typed": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
            "TypedDict": {"type": "object", "properties": {"b": {"type": "string"}}},
            "Told": {"type": "object", "properties": {"c": {"type": "string"}}},
        }
    },
    "paths": {
        "/plants/{plantId}": {
            "parameters": [{"name": "plantId", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "operationId": "getPlant",
                "tags": ["plants"],
                "parameters": [
                    {
                        "name": "depth",
                        "in": "query",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 9, "default": 2},
                    },
                    {"name": "kind", "in": "query", "schema": {"type": "string", "enum": _KINDS}},
                    {"name": "glaze", "in": "query", "schema": _ref("Glaze")},
                    {
                        "name": "near",
                        "in": "query",
                        "schema": {"type": "array", "maxItems": 3, "items": {"type": "string", "format": "uuid"}},
                    },
                ],
                "responses": {
                    "200": _answer(_ref("Plant")),
                    "404": _answer(_ERROR),
                    "409": _answer(_ERROR),
                    "503": _answer(_ERROR),
                },
            },
            "put": {
                "operationId": "setPlant",
                "tags": ["plants"],
                "requestBody": {"required": True, "content": _json(_ref("Plant"))},
                "responses": {"204": {"description": ""}},
            },
            "patch": {
                "operationId": "changePlant",
                "tags": ["plants"],
                "requestBody": {"content": _json(_ref("Plant"))},
                "responses": {"200": _answer(_ref("Plant"))},
            },
        },
        "/plants/{plantId}/picture": {
            "parameters": [{"name": "plantId", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "operationId": "getPicture",
                "tags": ["plants"],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}},
                    },
                },
            },
            "put": {
                "operationId": "setPicture",
                "tags": ["plants"],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["picture"],
                                "properties": {"picture": {"type": "string", "format": "binary"}},
                            }
                        }
                    }
                },
                "responses": {"204": {"description": ""}},
            },
        },
        "/crowds": {
            "post": {
                "operationId": "gather",
                # The class of the tag's operations would hide what it is made of.
                "tags": ["tag"],
                "requestBody": {"required": True, "content": _json(_ref("Crowd"))},
                "responses": {"200": _answer(_ref("TypedDict"))},
            },
            "delete": {
                "operationId": "disperse",
                "tags": ["tag"],
                "x-dangerous": "ends-all-crowds",
                "responses": {"200": _answer(_ref("Told"))},
            },
        },
    },
}
