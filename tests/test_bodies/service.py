"""A florist's shop, which takes bodies of every kind."""

from __future__ import annotations

from typing import Any

JSON = "application/json"
PATCHES = "application/json-patch+json"
MERGES = "application/merge-patch+json"
MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"
TEXT = "text/plain"
BYTES = "application/octet-stream"

_KEY = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """The schema of an object with these properties."""
    return {"type": "object", "properties": properties, "required": list(required)}


def kind(value: str) -> dict[str, Any]:
    return {"type": "string", "enum": [value]}


TEXTS: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
FILE: dict[str, Any] = {"type": "string", "format": "binary"}
PATCH_LIST = {"type": "array", "items": record("op", "path", op=TEXTS, path=TEXTS)}

SCHEMAS: dict[str, Any] = {
    "Order": record(
        "customer",
        "items",
        customer=TEXTS,
        items={"type": "array", "items": ref("Item")},
        byRoom={"type": "object", "additionalProperties": ref("Item")},
        gift={"anyOf": [ref("Card"), ref("Voucher"), {"type": "null"}]},
        deliveryDate={"type": "string", "format": "date"},
        tags={"type": "array", "items": TEXTS},
        **{"from": TEXTS},
    ),
    "Item": record("sku", sku=TEXTS, count=NUMBER, extra={"type": "object"}),
    "Card": record("greeting", greeting=TEXTS, colour=TEXTS),
    "Voucher": record("amount", amount=NUMBER, colour=TEXTS),
    "Label": {**record(name=TEXTS, colourCode=TEXTS, line1=TEXTS), "additionalProperties": ref("Card")},
    "Plant": {
        **record("kind", kind=TEXTS, height=NUMBER),
        "discriminator": {"propertyName": "kind", "mapping": {"rose": "#/components/schemas/Rose"}},
    },
    "Rose": {"allOf": [ref("Plant"), record("colour", colour=TEXTS)]},
    "Fern": {"allOf": [ref("Plant"), record(shade={"type": "boolean"})]},
    "Bulb": {"oneOf": [ref("Tulip"), ref("Lily")], "discriminator": {"propertyName": "type"}},
    "Tulip": record(petals=NUMBER),
    "Lily": record(scent=TEXTS),
    "Step": {"oneOf": [ref("All"), ref("One"), {"type": "object", "additionalProperties": NUMBER}]},
    "All": record("type", "steps", type=kind("all"), steps={"type": "array", "items": ref("Step")}),
    "One": record("type", type=kind("one"), steps={"type": "array", "items": ref("Step")}, what=TEXTS),
    "Watering": {
        "oneOf": [ref("ByClock"), ref("ByCounter"), ref("ByText"), ref("ByDay")],
        "discriminator": {"propertyName": "by"},
    },
    "ByClock": record(by=TEXTS, at={"type": "number", "x-moment": "epoch-seconds"}),
    "ByCounter": record(by=TEXTS, at={"type": "integer", "x-moment": "epoch-milliseconds"}),
    "ByText": record(by=TEXTS, at={"type": "string", "format": "date-time"}),
    "ByDay": record(by=TEXTS, at={"type": "string", "format": "date"}),
    "Feeding": {
        "oneOf": [
            record("grams", grams=NUMBER, at={"type": "number", "x-moment": "epoch-seconds"}),
            record("drops", drops=NUMBER, at={"type": "string", "format": "date-time"}),
        ]
    },
    "Care": record(
        waterings={"type": "array", "items": ref("Watering")},
        byPlant={"type": "object", "additionalProperties": ref("Watering")},
        feeding=ref("Feeding"),
    ),
    "Grade": {
        "oneOf": [ref("GradeOne"), ref("GradeTwo")],
        "discriminator": {
            "propertyName": "number",
            "mapping": {"1": "#/components/schemas/GradeOne", "2": "#/components/schemas/GradeTwo"},
        },
    },
    "GradeOne": record("one", number=NUMBER, one=TEXTS),
    "GradeTwo": record("two", number=NUMBER, two=TEXTS),
    "Account": record(
        "id",
        "name",
        "secret",
        "made",
        id={"type": "string", "readOnly": True},
        name=TEXTS,
        secret={"type": "string", "writeOnly": True},
        made={"allOf": [ref("Moment")]},
        plan={"allOf": [ref("Moment")], "readOnly": True},
    ),
    "Moment": {"type": "string", "format": "date-time", "readOnly": True},
    "Parcel": record("name", "ghost", name=TEXTS),
    "Nothing": {"type": "object", "properties": {}, "additionalProperties": False},
    "Bed": record(
        rows={"type": "array", "items": {"type": "array", "items": ref("Item")}},
        row={"type": "array", "items": ref("Item")},
        one=ref("Item"),
        nothing=ref("Nothing"),
        either={"oneOf": [ref("Card"), ref("Voucher")]},
    ),
    "Upload": record("file", file=FILE, title=TEXTS),
}


def _operation(name: str, forms: dict[str, Any], answer: Any = None) -> dict[str, Any]:
    good = {"description": ""} if answer is None else {"description": "", "content": {JSON: {"schema": answer}}}
    return {
        "operationId": name,
        "tags": ["shop"],
        "requestBody": {"required": True, "content": {form: {"schema": schema} for form, schema in forms.items()}},
        "responses": {"200": good},
    }


DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Florist", "version": "1"},
    "paths": {
        "/orders": {
            "post": _operation("order", {JSON: ref("Order")}),
            "patch": _operation("orderMany", {JSON: PATCH_LIST}),
        },
        "/orders/{id}": {
            "parameters": [_KEY],
            "put": _operation("replace", {JSON: ref("Order")}),
            "patch": _operation("change", {JSON: ref("Order"), PATCHES: PATCH_LIST, MERGES: ref("Order")}),
        },
        "/orders/{id}/state": {
            "parameters": [_KEY],
            "patch": _operation("move", {JSON: record("to", to=TEXTS, why=TEXTS)}),
            "post": _operation("patchOnly", {PATCHES: PATCH_LIST, JSON: ref("Card")}),
        },
        "/orders/{id}/gift": {
            "parameters": [_KEY],
            "patch": _operation("mend", {PATCHES: PATCH_LIST, MERGES: ref("Card")}),
        },
        "/labels": {"post": _operation("label", {JSON: ref("Label")})},
        "/plants": {"post": _operation("plant", {JSON: ref("Plant")})},
        "/bulbs": {"post": _operation("bulb", {JSON: {"type": "array", "items": ref("Bulb")}})},
        "/care": {
            "post": _operation("care", {JSON: ref("Care"), MULTIPART: {"allOf": [ref("Care"), record(file=FILE)]}})
        },
        "/parcels": {"post": _operation("parcel", {JSON: ref("Parcel")})},
        "/beds": {"post": _operation("bed", {JSON: ref("Bed")}), "put": _operation("bedForm", {MULTIPART: ref("Bed")})},
        "/grades": {"post": _operation("grade", {JSON: ref("Grade")})},
        "/steps": {"post": _operation("step", {JSON: ref("Step")})},
        "/accounts": {"post": _operation("account", {JSON: ref("Account")}, ref("Account"))},
        "/notes": {"post": _operation("note", {JSON: ref("Card"), TEXT: TEXTS, BYTES: FILE})},
        "/uploads": {"post": _operation("upload", {JSON: ref("Card"), MULTIPART: ref("Upload"), FORM: ref("Card")})},
        "/anything": {"post": _operation("anything", {JSON: {}, PATCHES: PATCH_LIST, TEXT: TEXTS})},
        "/loose": {"post": _operation("loose", {JSON: {}, MULTIPART: ref("Upload")})},
        "/choices": {"post": _operation("choose", {"application/vnd.a+json": ref("Card"), JSON: ref("Voucher")})},
    },
    "components": {"schemas": SCHEMAS},
}
