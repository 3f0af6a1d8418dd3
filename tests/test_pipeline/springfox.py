"""A greenhouse's service, described as Springfox describes Spring controllers in Swagger 2.0, with all that is wrong in
such documents."""

from __future__ import annotations

import json
from typing import Any

MULTIPART, FORM = "multipart/form-data", "application/x-www-form-urlencoded"


def field(name: str, *, required: bool = False, place: str = "formData", **values: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, **values}


def ok(schema: Any = None) -> dict[str, Any]:
    return {"200": {"description": "OK"} | ({} if schema is None else {"schema": schema})}


def operation(identifier: str, *parameters: dict[str, Any], schema: Any = None, **more: Any) -> dict[str, Any]:
    head = {"tags": ["plant-controller"], "operationId": identifier, "produces": ["*/*"]}
    return {**head, "parameters": list(parameters), "responses": ok(schema), **more}


TEXTS = {"type": "array", "items": {"type": "string"}}
FILES = {"type": "array", "items": {"type": "file"}}
PLANT = {"$ref": "#/definitions/Plant"}

GREENHOUSE: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Greenhouse", "version": "1"},
    "host": "inside:8080",
    "basePath": "/house",
    "parameters": {"Label": field("label", type="string", enum=["dry", "wet"])},
    "paths": {
        "/photos": {
            "post": operation(
                "addPhotosUsingPOST",
                field("bed", place="query", type="string"),
                field("photo", required=True, schema={"type": "file"}),
                field("more", schema=FILES),
                field("plan", place="form", type="file"),
                field("notes", type="array", items={"type": "string"}, collectionFormat="csv"),
                field("marks", type="array", items={"type": "string"}, collectionFormat="multi"),
                field("plant", schema=PLANT),
                {"$ref": "#/parameters/Label"},
                consumes=[MULTIPART],
            ),
        },
        "/photos/old": {
            "post": operation("addOldUsingPOST", field("file", place="query", required=True, type="file"))
            | {"consumes": ["application/json"]}
        },
        "/labels": {
            "parameters": [field("house", type="string", required=True)],
            "post": operation(
                "labelUsingPOST",
                field("tabs", type="array", items={"type": "integer"}, collectionFormat="tsv"),
                field("pipes", type="array", items={"type": "string"}, collectionFormat="pipes"),
                field("spaces", type="array", items={"type": "string"}, collectionFormat="ssv"),
                field("level", schema={"type": "string", "enum": ["low", "high"]}),
                consumes=[FORM],
            ),
        },
        "/both": {
            "post": operation(
                "bothUsingPOST", field("name", type="string"), consumes=[FORM, MULTIPART], schema={"type": "string"}
            )
        },
        "/beds/{rows}": {
            "get": operation(
                "bedsUsingGET",
                field("rows", place="path", required=True, collectionFormat="pipes", **TEXTS),
                field("ids", place="query", collectionFormat="tsv", **TEXTS),
                field("X-Beds", place="header", collectionFormat="pipes", **TEXTS),
                field("level", place="query", schema={"type": "integer", "format": "int32"}),
                field("owner", place="query", type="ref"),
                field("since", place="query", type="Date", format="date-time"),
                {"in": "query", "type": "string"},
                field("twice", place="query", type="string"),
                field("twice", place="query", type="integer"),
                {"$ref": "#/parameters/Gone"},
                schema={"$ref": "#/definitions/List"},
            )
        },
        "/swap": {
            "put": operation(
                "swapUsingPUT",
                {"in": "body", "name": "from", "schema": PLANT},
                {"in": "body", "name": "to", "schema": {"$ref": "#/definitions/Pot"}},
                consumes=["application/json"],
                schema={"$ref": "Error-ModelName{namespace='org.garden', name='View'}"},
            )
        },
        "/graft": {
            "post": operation(
                "graftUsingPOST",
                {"in": "body", "name": "plant", "required": True, "schema": PLANT},
                field("photo", type="file"),
                consumes=[MULTIPART],
            )
        },
        "/plants": {"get": operation("plantsUsingGET", schema={"type": "array", "items": PLANT})},
    },
    "definitions": {
        "Plant": {
            "type": "object",
            "properties": {
                "id": {"type": "UUID", "format": "uuid"},
                "parent": {"$ref": "#/definitions/Loop"},
                "pot": {"$ref": "Pot"},
                "view": {"$ref": "#/definitions/Error-ModelName{namespace='org.garden', name='View'}"},
                "color": {"type": "string", "enum": ["green", "red"]},
                "grown": {"type": "object", "additionalProperties": {"type": "Object"}},
            },
        },
        "Pot": {"type": "object", "properties": {"size": {"type": "integer"}, "note": None}},
        "Page«Plant»": {"type": "object", "properties": {"content": {"type": "array", "items": PLANT}}},
        "Loop": {"$ref": "#/definitions/Loop"},
    },
}
JSON = json.dumps(GREENHOUSE).encode()
