"""All-of: several schemas made into the one that they describe together."""

from __future__ import annotations

from typing import Any

from scripts.documents.components import name_of
from scripts.documents.pointers import of_reference, resolve
from scripts.errors import PipelineError

from .inheritance import lists_heirs, without_choice

Schema = dict[str, Any]
_NARROWER = {("number", "integer"): "integer", ("integer", "number"): "integer"}


def merge(schema: Schema, document: dict[str, Any], pointer: str) -> Schema:
    """The schema with its all-of worked in. A member that leads back to the schema itself adds nothing."""
    return _flatten(schema, document, pointer, frozenset({pointer}))


def _flatten(schema: Any, document: dict[str, Any], pointer: str, seen: frozenset[str]) -> Schema:
    if schema is True or schema is None:
        return {}
    if not isinstance(schema, dict):
        raise PipelineError("a member of allOf is not a schema", pointer=pointer)
    if "$ref" in schema:
        target = of_reference(schema["$ref"])
        if target in seen:
            return {}
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        found = _flatten(resolve(document, target), document, target, seen | {target})
        found = _without_own_choice(found, seen, target, document)
        return _combine(found, _flatten(siblings, document, pointer, seen)) if siblings else found
    if "allOf" not in schema:
        return schema
    own = {key: value for key, value in schema.items() if key != "allOf"}
    members = [_flatten(member, document, pointer, seen) for member in schema["allOf"]]
    whole: Schema = {}
    for part in [*members, own]:
        whole = _combine(whole, part)
    # A value has to fit every member, so null is allowed where all of them allow it.
    whole.pop("nullable", None)
    if own.get("nullable") or (members and all(member.get("nullable") for member in members)):
        whole["nullable"] = True
    return whole


def _without_own_choice(parent: Schema, heirs: frozenset[str], pointer: str, document: dict[str, Any]) -> Schema:
    """A parent that lists its heirs as alternatives does not make the heir a choice between itself and others, nor one
    between others alone."""
    components = (document.get("components") or {}).get("schemas") or {}
    name = name_of(f"#{pointer}")
    if name is not None and name in components and lists_heirs(name, components):
        return without_choice(parent)
    for word in ("oneOf", "anyOf"):
        options = [option.get("$ref") for option in parent.get(word) or () if isinstance(option, dict)]
        if any(isinstance(target, str) and of_reference(target) in heirs for target in options):
            return {key: value for key, value in parent.items() if key not in (word, "discriminator")}
    return parent


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


def _required(first: Any, second: Any) -> list[Any]:
    return _list_union(*(value if isinstance(value, list) else [] for value in (first, second)))


def _types(first: Any, second: Any) -> Any:
    """The types that both allow; of two that contradict each other the first."""
    firsts, seconds = (value if isinstance(value, list) else [value] for value in (first, second))
    both = [_NARROWER.get((one, other), one) for one in firsts for other in seconds if _agree(one, other)]
    return first if not both else both[0] if len(both) == 1 else list(dict.fromkeys(both))


def _agree(one: Any, other: Any) -> bool:
    return one == other or (one, other) in _NARROWER


def _additional(first: Any, second: Any) -> Any:
    if isinstance(first, dict) and isinstance(second, dict):
        return _both(first, second)
    return next((value for value in (first, second) if isinstance(value, dict)), first is True or second is True)


_COMBINERS: dict[str, Any] = {
    "properties": _properties,
    "patternProperties": _properties,
    "required": _required,
    "enum": _list_union,
    "type": _types,
    "items": _both,
    "additionalProperties": _additional,
    "discriminator": _earlier,
    "oneOf": _earlier,
    "anyOf": _earlier,
}
