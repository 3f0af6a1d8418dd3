"""Fields to JSON Schema: forgiving, because lists leave declared keys out and null comes where none is announced."""

from __future__ import annotations

import re
from typing import Any

from scripts.documents.pointers import join, to_reference

from .model import NO_DEFAULT, UNNAMED, Field

Schema = dict[str, Any]

FREE: Schema = {"type": "object", "additionalProperties": True}
_TYPES: dict[str, Schema] = {
    "string": {"type": ["string"]},
    "integer": {"type": ["integer"]},
    "float": {"type": ["number"]},
    "number": {"type": ["number"]},
    # Exact numbers travel as text.
    "decimal": {"type": ["string", "number"], "format": "decimal"},
    "boolean": {"type": ["boolean"]},
    "date": {"type": ["string"], "format": "date"},
    "datetime": {"type": ["string"], "format": "date-time"},
    "time": {"type": ["string"], "format": "time"},
    "dict": {"type": ["object"], "additionalProperties": True},
    "object": {"type": ["object"], "additionalProperties": True},
    "list": {"type": ["array"], "items": {}},
    "array": {"type": ["array"], "items": {}},
}
# Other spellings of the same words; hand-written schemas have them.
_SPELLINGS = {
    "int": "integer",
    "bool": "boolean",
    "double": "float",
    "text": "string",
    "list object": "list",
    "big integer": "integer",
    "biginteger": "integer",
    "date/time": "datetime",
}
_ADDRESS: Schema = {"type": ["string"], "format": "uri-reference"}
_PARTS: dict[str, Schema] = {"object": {"additionalProperties": True}, "array": {"items": {}}}
_DEFAULTS: dict[str, type | tuple[type, ...]] = {"string": str, "integer": int, "float": (int, float), "boolean": bool}
# Longer or less plain texts may be made anew for every request: times, identifiers.
_STABLE = re.compile(r"[A-Za-z_ ]{0,40}|-?[0-9]{1,4}")
_WORD = re.compile(r"[A-Za-z0-9_.-]+")


def plain_type(word: object) -> str:
    """Tastypie's word for a type, in one spelling; anything else as it is, in lower case."""
    text = word.strip().lower() if isinstance(word, str) else ""
    return _SPELLINGS.get(text, text)


def component(name: str) -> Schema:
    """A reference to a component schema."""
    return {"$ref": to_reference(join("/components/schemas", name))}


def schema_of(name: str, field: Field, components: dict[str, str]) -> Schema:
    """The schema of one field in an answer or a body.

    Args:
        name: The field's name.
        field: What is known of it.
        components: The component of each resource.
    """
    if field.related:
        schema = _relation(field, components)
    elif name == "resource_uri" and field.type == "string":
        schema = _widened(_ADDRESS, field.also)
    else:
        schema = _widened(_TYPES.get(field.type, {}), field.also)
        if not schema and _WORD.fullmatch(field.type):
            schema["x-type"] = field.type
    if field.key and (name, field.type) != ("id", "integer"):
        # A number is counted by the server, and what has a default need not be given.
        schema = {**schema, "x-key": "made" if field.type == "integer" or field.default is not NO_DEFAULT else "given"}
    return schema | _facts(field)


def value_schema(word: str | tuple[str, ...]) -> Schema:
    """The schema of a value that is never null: a parameter, or one part of a body. A tuple lists the values."""
    if not isinstance(word, str):
        return {"type": "string", "enum": list(word)}
    schema = dict(_TYPES.get(word, {}))
    kinds = schema.get("type", [])
    return {**schema, "type": kinds[0]} if len(kinds) == 1 else schema


def object_of(properties: dict[str, Schema]) -> Schema:
    """An object that has these properties, perhaps, and perhaps others."""
    return {**FREE, "properties": properties}


def filter_schema(field: Field) -> Schema:
    """The schema of a query parameter that asks for a value."""
    if field.related:
        # By the key of the other side, of whatever type that is.
        return {"type": ["integer", "string"]}
    if field.type == "decimal":
        return {"type": "number"}
    # A structure is searched by its text.
    word = field.type if field.type in _TYPES and field.type not in ("dict", "list", "time") else "string"
    return value_schema(word)


def _relation(field: Field, components: dict[str, str]) -> Schema:
    one = _related_object(field, components)
    if field.many:
        schema: Schema = {"type": ["array", *sorted(field.also - {"array"}), "null"], "items": one}
    elif "$ref" in one:
        schema = {"anyOf": [one, {"type": "null"}]}
    else:
        kinds = one["type"] if isinstance(one["type"], list) else [one["type"]]
        schema = {**one, "type": [*kinds, "null"]}
    known = field.to is not None and field.to != UNNAMED
    if known and (field.embedded or field.addresses):
        schema["x-resource"] = field.to
    return schema


def _related_object(field: Field, components: dict[str, str]) -> Schema:
    if field.embedded is None:
        return {"type": ["string", "object"], "format": "uri-reference", "additionalProperties": True}
    if field.embedded:
        return component(components[field.to]) if field.to in components else dict(FREE)
    return {"type": "string", "format": "uri-reference"} if field.addresses else {"type": "string"}


def _widened(schema: Schema, also: frozenset[str]) -> Schema:
    """The schema with null and other JSON types allowed; a free one stays free."""
    if not schema:
        return {}
    kinds = [*schema["type"], *sorted(also - set(schema["type"]))]
    parts = {key: value for kind in kinds for key, value in _PARTS.get(kind, {}).items()}
    return {**schema, **parts, "type": [*kinds, "null"]}


def _facts(field: Field) -> Schema:
    facts: Schema = {}
    if field.readonly:
        facts["readOnly"] = True
    if field.unique:
        facts["x-unique"] = True
    if field.digits:
        facts["format"] = "int64"
    if field.milliseconds and field.type == "datetime":
        facts["x-fraction"] = "milliseconds"
    if field.secret:
        facts["format"] = "password"
    if not field.declared:
        facts["x-undeclared"] = True
    if _is_stable(field):
        facts["default"] = field.default
    return facts


def _is_stable(field: Field) -> bool:
    """Whether a default is of the field's own type and the same in every request."""
    value, kind = field.default, _DEFAULTS.get(field.type)
    if kind is None or not isinstance(value, kind) or (isinstance(value, bool) and field.type != "boolean"):
        return False
    return not isinstance(value, str) or (_STABLE.fullmatch(value) is not None and value != "No default provided")
