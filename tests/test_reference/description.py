"""A description with every kind of fact, and texts that Markdown and HTML would take for their own."""

from __future__ import annotations

from typing import Any

# In a name, a value, a pattern and a title.
NASTY = "a|b`c<script>alert(1)</script>{#x}_*[y](z)"


def _answer(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"description": "", "content": {media_type: {"schema": schema}}}


_FIRING = {"$ref": "#/components/schemas/Firing"}
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "kiln", "version": "1"},
    "paths": {
        "/firings/{firingId}": {
            "parameters": [
                {"name": "firingId", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
            ],
            "get": {
                "operationId": "getFiring",
                "tags": ["Firings"],
                "x-evidence": "observed",
                "parameters": [{"$ref": "#/components/parameters/Detail"}],
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"ETag": {"schema": {"type": "string"}}},
                        "content": {
                            "application/vnd.kiln.v1+json": {"schema": _FIRING},
                            "application/vnd.kiln.v2+json": {"schema": _FIRING},
                        },
                    },
                    "404": _answer({"type": "string"}, "text/plain"),
                    "5XX": {"description": ""},
                },
            },
            "delete": {
                "operationId": "deleteFiring",
                "tags": ["Firings"],
                "deprecated": True,
                "security": [],
                "x-dangerous": "ends-the-firing",
                "responses": {"204": {"description": ""}, "409": {"description": ""}},
            },
        },
        "/firings": {
            "get": {
                "operationId": "listFirings",
                "tags": ["Firings"],
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer", "default": 0}},
                    {"name": "size", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 200}},
                    {
                        "name": "since",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "string", "format": "date-time"},
                    },
                    {
                        "name": "cones",
                        "in": "query",
                        "schema": {"type": "array", "maxItems": 3, "items": {"type": "string", "minLength": 2}},
                    },
                ],
                "responses": {
                    "200": _answer(
                        {
                            "type": "object",
                            "properties": {
                                "content": {"type": "array", "items": _FIRING},
                                "totalElements": {"type": "integer"},
                            },
                        }
                    )
                },
            },
            "post": {
                "operationId": "fire",
                "tags": ["Firings"],
                "requestBody": {"required": True, "content": {"application/json": {"schema": _FIRING}}},
                "responses": {"201": _answer(_FIRING)},
            },
        },
        "/firings/{firingId}/curve": {
            "get": {
                "operationId": "getCurve",
                "tags": ["Firings"],
                "parameters": [{"name": "firingId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": _answer({"type": "string", "format": "binary"}, "application/octet-stream")},
            }
        },
    },
    "components": {
        "parameters": {
            "Detail": {"name": "detail", "in": "query", "schema": {"enum": ["brief", NASTY], "default": "brief"}}
        },
        "schemas": {
            "Firing": {
                "type": "object",
                "required": ["cone", "glaze"],
                "properties": {
                    "cone": {"type": "string", "pattern": "^0|[1-9]$", "maxLength": 3},
                    "degrees": {"type": "integer", "exclusiveMinimum": 20, "maximum": 1400, "default": 1220},
                    "glaze": {"$ref": "#/components/schemas/Glaze"},
                    "endedAt": {"type": ["string", "null"], "format": "date-time", "readOnly": True},
                    NASTY: {"type": "string"},
                },
            },
            "Glaze": {"type": "string", "enum": ["celadon", "tenmoku", NASTY]},
        },
    },
}
