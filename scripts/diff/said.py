"""Single facts of a schema in the same words, whether OpenAPI 3.0 or 3.1 is spoken."""

from __future__ import annotations

from typing import Any

from .shapes import HIGHEST, LOWEST

_OF_OBJECTS = ("properties", "additionalProperties", "patternProperties", "required", "minProperties", "maxProperties")
_OF_ARRAYS = ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains")
_PLAIN_BOUNDS = (*LOWEST, *HIGHEST, "multipleOf")
_CONSTRAINTS = ("dependentRequired", "x-key", "x-written")
_FLAGS = ("readOnly", "writeOnly", "deprecated", "uniqueItems")
_JSON_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
_CODINGS = {"base64": "byte", "base64url": "base64url"}


def types_of(schema: dict[str, Any]) -> list[str]:
    """The types that a schema allows, by its own words or as they follow from others."""
    raw = schema.get("type")
    said = [kind for kind in (raw if isinstance(raw, list) else [raw]) if isinstance(kind, str)]
    if said:
        return ["string" if kind == "file" else kind for kind in said]
    if any(word in schema for word in _OF_OBJECTS):
        return ["object"]
    if any(word in schema for word in _OF_ARRAYS):
        return ["array"]
    values = [schema["const"]] if "const" in schema else as_list(schema.get("enum"))
    return [_JSON_TYPES.get(type(value), "null") for value in values]


def facts_of(schema: dict[str, Any]) -> dict[str, Any]:
    """The facts of a schema that are single values, as far as they say anything."""
    said = {word: schema[word] for word in _PLAIN_BOUNDS if is_number(schema.get(word))}
    said = {word: value for word, value in said.items() if value != 0 or word not in LOWEST}
    said |= {word: schema[word] for word in _CONSTRAINTS if schema.get(word) is not None}
    for word, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        bound = _bound(schema, word, exclusive)
        if bound is not None:
            said[word] = bound
    said |= {word: True for word in _FLAGS if schema.get(word) is True}
    said |= {word: schema[word] for word in ("pattern", "default") if schema.get(word) is not None}
    form = _format(schema)
    return said if form is None else {**said, "format": form}


def stricter(word: str, first: Any, second: Any) -> Any:
    """Of two values of a fact that both hold, the one that counts."""
    if word in LOWEST or word == "minimum":
        return max(first, second)
    if word in HIGHEST or word == "maximum":
        return min(first, second)
    return second


def is_null(schema: Any) -> bool:
    """Whether a schema allows null alone."""
    if not isinstance(schema, dict):
        return False
    constant = "const" in schema and schema["const"] is None
    return constant or schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None]


def is_number(value: Any) -> bool:
    """Whether a value is a number, and no boolean."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def as_list(value: Any) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_object(value: Any) -> dict[str, Any]:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def _bound(schema: dict[str, Any], word: str, exclusive: str) -> tuple[float, bool] | None:
    """A bound and whether it is outside itself, as OpenAPI 3.0 and 3.1 write it."""
    plain, strict = schema.get(word), schema.get(exclusive)
    found: list[tuple[float, bool]] = []
    if isinstance(plain, (int, float)) and is_number(plain):
        found.append((plain, strict is True))
    if isinstance(strict, (int, float)) and is_number(strict):
        found.append((strict, True))
    if not found:
        return None
    upper = word == "maximum"
    value, outside = min(found, key=lambda bound: (bound[0] if upper else -bound[0], not bound[1]))
    return value, outside


def _format(schema: dict[str, Any]) -> str | None:
    """How a text or number is written, by format, or as OpenAPI 3.1 says it of bytes."""
    if schema.get("x-moment") is not None:
        return f"{schema['x-moment']} {schema.get('format') or ''}".strip()
    coding = str(schema.get("contentEncoding") or "").lower()
    if coding in _CODINGS:
        return _CODINGS[coding]
    form = schema.get("format")
    if isinstance(form, str):
        return form
    if schema.get("type") == "file" or schema.get("contentMediaType") == "application/octet-stream":
        return "binary"
    return None
