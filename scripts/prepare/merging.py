"""All-of: several schemas made into the one that they describe together."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from ..errors import PipelineError
from ..pointers import resolve

Schema = dict[str, Any]
_NARROWER = {("number", "integer"): "integer", ("integer", "number"): "integer"}


def merge(schema: Schema, document: dict[str, Any], pointer: str) -> Schema:
    """The schema with its all-of worked in. A member that leads back to the schema itself adds nothing."""
    return _flatten(schema, document, pointer, frozenset())


def _flatten(schema: Any, document: dict[str, Any], pointer: str, seen: frozenset[str]) -> Schema:
    if schema is True or schema is None:
        return {}
    if not isinstance(schema, dict):
        raise PipelineError("a member of allOf is not a schema", pointer=pointer)
    if "$ref" in schema:
        target = schema["$ref"]
        if target in seen:
            return {}
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        found = _flatten(resolve(document, unquote(target[1:])), document, target[1:], seen | {target})
        return _combine(found, siblings) if siblings else found
    if "allOf" not in schema:
        return schema
    own = {key: value for key, value in schema.items() if key != "allOf"}
    members = [_flatten(member, document, pointer, seen) for member in schema["allOf"]]
    whole: Schema = {}
    for part in [*members, own]:
        whole = _combine(whole, part)
    whole.pop("nullable", None)
    if own.get("nullable") or (members and all(member.get("nullable") for member in members)):
        whole["nullable"] = True
    return whole


def _combine(first: Schema, second: Schema) -> Schema:
    whole = dict(first)
    for key, value in second.items():
        whole[key] = _COMBINERS.get(key, _later)(whole[key], value) if key in whole else value
    return _one_choice(whole, first, second)


def _one_choice(whole: Schema, first: Schema, second: Schema) -> Schema:
    """Two lists of alternatives become the list of all their pairs."""
    for word in ("oneOf", "anyOf"):
        if first.get(word) and second.get(word) and first[word] != second[word]:
            whole[word] = [{"allOf": [one, other]} for one in first[word] for other in second[word]]
    return whole


def _later(first: Any, second: Any) -> Any:
    return second


def _earlier(first: Any, second: Any) -> Any:
    return first


def _both(first: Any, second: Any) -> Any:
    return first if first == second else {"allOf": [first, second]}


def _properties(first: Schema, second: Schema) -> Schema:
    both = dict(first)
    for name, schema in second.items():
        both[name] = _both(both[name], schema) if name in both else schema
    return both


def _list_union(first: list[Any], second: list[Any]) -> list[Any]:
    return [*first, *(value for value in second if value not in first)]


def _types(first: Any, second: Any) -> Any:
    return first if isinstance(first, list) or isinstance(second, list) else _NARROWER.get((first, second), first)


def _additional(first: Any, second: Any) -> Any:
    if isinstance(first, dict) and isinstance(second, dict):
        return _both(first, second)
    return next((value for value in (first, second) if isinstance(value, dict)), first is True or second is True)


_COMBINERS: dict[str, Any] = {
    "properties": _properties,
    "patternProperties": _properties,
    "required": _list_union,
    "enum": _list_union,
    "type": _types,
    "items": _both,
    "additionalProperties": _additional,
    "discriminator": _earlier,
    "oneOf": _earlier,
    "anyOf": _earlier,
}
