"""A description of an invented service that uses every kind of parameter, body, answer and login."""

from __future__ import annotations

from typing import Any

from .foreign import COUNT, TEXT, record, ref
from .workshop import answer, service

LIST = {"type": "array", "items": TEXT}
POINT = record(x=COUNT, y=COUNT)
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
KINDS: dict[str, dict[str, Any]] = {"text": TEXT, "list": LIST, "object": POINT}


def styled() -> dict[str, Any]:
    """One operation for every place, style, kind and way of exploding."""
    paths: dict[str, Any] = {}
    for place, styles in STYLES.items():
        for style in styles:
            for kind, schema in KINDS.items():
                for explode in (None, True, False):
                    name = f"{place}-{style}-{kind}-{explode}"
                    parameter = {"name": "p", "in": place, "style": style, "schema": schema, "required": True}
                    if explode is not None:
                        parameter["explode"] = explode
                    path = f"/{name}/{{p}}" if place == "path" else f"/{name}"
                    paths[path] = {"get": {"operationId": name, "parameters": [parameter], "responses": answer(True)}}
    return paths


def body(*media_types: str, schema: Any = None, required: bool = True, **encoding: Any) -> dict[str, Any]:
    """A request body in some media types."""
    entry: dict[str, Any] = {} if schema is None else {"schema": schema}
    if encoding:
        entry["encoding"] = encoding
    return {"required": required, "content": dict.fromkeys(media_types, entry)}


UPLOAD = record(
    "file",
    file={"type": "string", "format": "binary"},
    files={"type": "array", "items": {"type": "string", "format": "binary"}},
    meta=POINT,
    note=TEXT,
)
BODIES = {
    "json": body("application/json", schema=POINT),
    "vendor": body("application/vnd.acme+json", schema=POINT),
    "optional": body("application/json", schema=POINT, required=False),
    "list": body("application/json", schema={"type": "array", "items": POINT}),
    "scalar": body("application/json", schema=COUNT),
    "map": body("application/json", schema={"type": "object", "additionalProperties": COUNT}),
    "any": body("application/json"),
    "form": body("application/x-www-form-urlencoded", schema=record(a=TEXT, b=LIST, c=POINT)),
    "mistaken": body("application/json", schema=record(files={"type": "array", "items": {**TEXT, "format": "binary"}})),
    "multipart": body("multipart/form-data", schema=UPLOAD, meta={"contentType": "application/vnd.meta+json"}),
    "bytes": body("application/octet-stream", schema={"type": "string", "format": "binary"}),
    "bytesBare": body("application/octet-stream"),
    "text": body("text/plain", schema=TEXT),
    "xml": body("application/xml", schema=POINT),
    "csv": body("text/csv"),
    "image": body("image/png"),
    "several": body("application/x-www-form-urlencoded", "text/plain", "application/json", schema=POINT),
    "wild": body("*/*", schema=POINT),
    "parameter": body("application/json; charset=utf-8", schema=POINT),
    "reference": {"$ref": "#/components/requestBodies/Shared"},
}


def content(media_type: str, schema: Any = None, **more: Any) -> dict[str, Any]:
    """One answer in one media type."""
    return {"description": "", "content": {media_type: {} if schema is None else {"schema": schema}}, **more}


PROBLEM = content("application/problem+json", ref("Problem"))
ANSWERS: dict[str, dict[str, Any]] = {
    "range": {"2XX": content("application/json", POINT), "4xx": PROBLEM, "5XX": PROBLEM},
    "defaultOnly": {"default": content("application/json", POINT)},
    "defaultProblem": {"default": PROBLEM},
    "none": {"204": {"description": ""}},
    "maybe": {"200": content("application/json", POINT), "204": {"description": ""}},
    "created": {"200": content("application/json", POINT), "201": content("application/json", ref("Problem"))},
    "severalTypes": {
        "200": {"description": "", "content": {"application/json": {"schema": POINT}, "text/csv": {"schema": TEXT}}}
    },
    "text": {"200": content("text/plain", TEXT)},
    "csv": {"200": content("text/csv")},
    "binary": {"200": content("application/octet-stream", {"type": "string", "format": "binary"})},
    "zip": {"200": content("application/zip")},
    "xml": {"200": content("application/xml", POINT)},
    "wild": {"200": content("*/*", POINT)},
    "noSchema": {"200": content("application/json")},
    "emptyContent": {"200": {"description": "", "content": {}}},
    "headers": {
        "200": {
            **content("application/json", COUNT),
            "headers": {"ETag": {"schema": TEXT}, "X-Rate": {"$ref": "#/components/headers/Rate"}},
        }
    },
    "reference": {"200": {"$ref": "#/components/responses/Point"}, "404": {"$ref": "#/components/responses/Missing"}},
    "redirect": {"302": {"description": "", "headers": {"Location": {"schema": TEXT}}}},
    "extension": {"200": content("application/json", COUNT), "x-note": "y"},
    "nothing": {},
}
LOGINS: dict[str, Any] = {
    "none": [],
    "either": [{"key": []}, {"cookie": [], "oauth": ["read"]}],
    "maybe": [{}, {"key": []}],
}

PLACES = {
    "/shared/{id}": {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": COUNT},
            {"name": "lang", "in": "query", "schema": TEXT},
            {"$ref": "#/components/parameters/Trace"},
        ],
        "get": {
            "operationId": "shared",
            "tags": ["one", "two"],
            "deprecated": True,
            "parameters": [
                {"name": "lang", "in": "query", "required": True, "schema": COUNT},
                {"name": "filter", "in": "query", "content": {"application/json": {"schema": POINT}}},
                {"name": "X-Json", "in": "header", "content": {"application/json": {"schema": POINT}}},
                {"name": "crumb", "in": "cookie", "content": {"application/json": {"schema": POINT}}},
                {"name": "Accept", "in": "header", "schema": TEXT},
                {"name": "authorization", "in": "header", "schema": TEXT},
                {"name": "day", "in": "query", "schema": {"type": "string", "format": "date"}},
                {"name": "flag", "in": "query", "schema": {"type": "boolean"}},
                {"name": "bare", "in": "query"},
            ],
            "responses": answer(TEXT),
        },
        "delete": {"responses": {"204": {"description": ""}}},
    },
    "/json/{point}": {
        "get": {
            "operationId": "jsonPath",
            "parameters": [
                {"name": "point", "in": "path", "required": True, "content": {"application/json": {"schema": POINT}}}
            ],
            "responses": answer(True),
        }
    },
    "/elsewhere": {"$ref": "#/components/pathItems/Elsewhere"},
    "x-extension": {"get": "no operation"},
}

SERVICE = service(
    {
        **styled(),
        **{
            f"/body/{name}": {"post": {"operationId": f"send-{name}", "requestBody": raw, "responses": answer(True)}}
            for name, raw in BODIES.items()
        },
        **{
            f"/answer/{name}": {"get": {"operationId": f"get-{name}", "responses": raw}}
            for name, raw in ANSWERS.items()
        },
        **{
            f"/login/{name}": {"get": {"operationId": f"login-{name}", "security": raw, "responses": answer(True)}}
            for name, raw in LOGINS.items()
        },
        **{
            f"/method/{method}": {method: {"responses": answer(True)}}
            for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace")
        },
        **PLACES,
    },
    {"Problem": record(title=TEXT, status=COUNT)},
    components={
        "parameters": {"Trace": {"name": "X-Trace", "in": "header", "schema": TEXT}},
        "requestBodies": {"Shared": body("application/json", schema=POINT)},
        "responses": {
            "Point": content("application/json", POINT),
            "Missing": {"$ref": "#/components/responses/Gone"},
            "Gone": PROBLEM,
        },
        "headers": {"Rate": {"schema": COUNT}},
        "pathItems": {"Elsewhere": {"get": {"operationId": "elsewhere", "responses": answer(COUNT)}}},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
            "oauth": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://x", "scopes": {"read": ""}}},
            },
        },
    },
    webhooks={"ping": {"post": {"operationId": "ignored", "responses": answer(True)}}},
    security=[{"key": []}],
)
