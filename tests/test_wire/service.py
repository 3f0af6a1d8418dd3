"""The description of an invented service: a flea market, whose forms and parameters are written in every way."""

from __future__ import annotations

from typing import Any

TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}
MOMENT, DAY, FILE = ({"type": "string", "format": form} for form in ("date-time", "date", "binary"))
OBJECT = {"type": "object", "additionalProperties": True}
ANSWERS = {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}
FORM, PARTS = "application/x-www-form-urlencoded", "multipart/form-data"


def listed(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


# A field, its schema, and how it is written.
FIELDS: dict[str, tuple[Any, dict[str, Any]]] = {
    "text": (TEXT, {}),
    "plain": (listed(TEXT), {}),
    "object": (OBJECT, {}),
    "objects": (listed(OBJECT), {}),
    "number": (NUMBER, {}),
    "when": (MOMENT, {}),
    "day": (DAY, {}),
    "metadata": (OBJECT, {"style": "deepObject", "explode": True}),
    "expand": (listed({}), {"style": "deepObject", "explode": True}),
    "ids": (listed(WHOLE), {"explode": False}),
    "csv": (listed(TEXT), {"style": "form", "explode": False}),
    "multi": (listed({}), {"style": "form", "explode": True}),
    "tags": (listed(TEXT), {"style": "pipeDelimited"}),
    "words": (listed(TEXT), {"style": "spaceDelimited", "explode": False}),
    "spread": (OBJECT, {"style": "form"}),
    "flat": (OBJECT, {"explode": False}),
    "address": (TEXT, {"allowReserved": True}),
    "coded": ({"type": "string", "format": "byte"}, {}),
    "codes": (listed({"type": "string", "contentEncoding": "base64url"}), {}),
    "whole": (listed({}), {"contentType": "application/json"}),
}
FILES: dict[str, tuple[Any, dict[str, Any]]] = {
    "file": (FILE, {}),
    "files": (listed(FILE), {}),
    "image": (FILE, {"contentType": "image/png, image/jpeg"}),
    "sheet": (FILE, {"contentType": "text/csv"}),
    "sound": (FILE, {"contentType": "audio/*"}),
    "meta": (OBJECT, {"contentType": "application/vnd.stall+json"}),
    "quoted": (TEXT, {"contentType": "application/json"}),
    "latin": (TEXT, {"contentType": "text/plain; charset=iso-8859-1"}),
    "drawing": (OBJECT, {"contentType": "image/svg+xml"}),
    "signed": (
        FILE,
        {
            "headers": {
                "X-Signature": {"required": True, "schema": TEXT},
                "X-Stall": {"$ref": "#/components/headers/Stall"},
                "X-Note": {"schema": TEXT},
            }
        },
    ),
}
LIST, PIPES, BLANKS = ({"schema": listed(TEXT), "explode": False} for _ in range(3))
PIPES["style"], BLANKS["style"] = "pipeDelimited", "spaceDelimited"
QUERY: dict[str, dict[str, Any]] = {
    "text": {"schema": TEXT},
    "number": {"schema": NUMBER},
    "list": {"schema": listed(TEXT)},
    "csv": LIST,
    "pipes": PIPES,
    "blanks": BLANKS,
    "object": {"schema": OBJECT},
    "flat": {"schema": OBJECT, "explode": False},
    "deep": {"schema": OBJECT, "style": "deepObject"},
    "expand": {"schema": listed(TEXT), "style": "deepObject", "explode": True},
    "json": {"content": {"application/json": {"schema": {}}}},
    "day": {"schema": DAY},
    "when": {"schema": MOMENT},
    "whens": {"schema": listed(MOMENT)},
    "either": {"schema": {"oneOf": [DAY, MOMENT]}},
    "worded": {"schema": {"oneOf": [MOMENT, TEXT]}},
    "local": {"schema": {**MOMENT, "x-moment": "local"}},
    "epoch": {"schema": {**WHOLE, "x-moment": "epoch-milliseconds"}},
    "array": {"schema": {"x-moment": "array"}},
}


def _form(media_type: str, fields: dict[str, tuple[Any, dict[str, Any]]]) -> dict[str, Any]:
    schema = _record(**{name: schema for name, (schema, _) in fields.items()})
    encoding = {name: said for name, (_, said) in fields.items() if said}
    return {"required": True, "content": {media_type: {"schema": schema, "encoding": encoding}}}


def _body(media_type: str, schema: Any) -> dict[str, Any]:
    return {"required": True, "content": {media_type: {"schema": schema}}}


BODIES = {
    "form": _form(FORM, FIELDS),
    "parts": _form(PARTS, {**FIELDS, **FILES}),
    "mixed": _form("multipart/mixed", FILES),
    "blob": _body("application/octet-stream", FILE),
    "any_image": _body("image/*", FILE),
    "note": _body("text/plain", TEXT),
    "latin": _body("text/plain; charset=latin-1", TEXT),
    "json": _body("application/json", {"$ref": "#/components/schemas/Stall"}),
}


def _parameter(name: str, place: str, said: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", **said}


def _got(name: str, path: str, *parameters: dict[str, Any]) -> dict[str, Any]:
    get = {"operationId": name, "tags": ["market"], "parameters": list(parameters), "responses": ANSWERS}
    return {path: {"get": get}}


_STALL = _record(
    opens=MOMENT,
    day=DAY,
    price=NUMBER,
    visits=listed({"oneOf": [_record(at=MOMENT, who=TEXT), _record(on=DAY)]}),
    notes={"type": "object", "additionalProperties": MOMENT},
    anything={},
    stall={"$ref": "#/components/schemas/Stall"},
)
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Market", "version": "1"},
    "paths": {
        **{
            f"/{name}": {
                "put": {"operationId": name, "tags": ["market"], "requestBody": body, "responses": ANSWERS},
            }
            for name, body in BODIES.items()
        },
        "/versioned": {
            "put": {
                "operationId": "versioned",
                "tags": ["market"],
                "requestBody": _form(PARTS, {"file": (FILE, {})}),
                "responses": {
                    "200": {"description": "", "content": {f"application/vnd.market.v{n}+json": {} for n in (1, 2)}}
                },
            }
        },
        **_got("asked", "/asked", *(_parameter(name, "query", said) for name, said in QUERY.items())),
        **_got("needed", "/needed", {**_parameter("ids", "query", {"schema": listed(WHOLE)}), "required": True}),
        **_got("simple", "/simple/{ids}", _parameter("ids", "path", {"schema": listed(TEXT)})),
        **_got("label", "/label/{ids}", _parameter("ids", "path", {**LIST, "style": "label", "explode": True})),
        **_got("matrix", "/matrix/{id}", _parameter("id", "path", {"schema": TEXT, "style": "matrix"})),
        **_got("pairs", "/pairs/{of}", _parameter("of", "path", {"schema": OBJECT, "explode": True})),
        **_got("header", "/header", _parameter("X-Ids", "header", {"schema": listed(TEXT)})),
        **_got("moved", "/moved/{when}", _parameter("when", "path", {"schema": MOMENT})),
        **_got("crumbs", "/crumbs", _parameter("ids", "cookie", LIST), _parameter("day", "cookie", {"schema": DAY})),
    },
    "components": {
        "schemas": {"Stall": _STALL},
        "headers": {"Stall": {"required": True, "schema": {"type": "string", "const": "north"}}},
    },
}
