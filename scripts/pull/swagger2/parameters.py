"""Parameters and headers of Swagger 2.0, which say their type beside their name."""

from __future__ import annotations

from typing import Any

from .schemas import Translator

BODY = "body"
# Springfox writes the second.
FORM = ("formData", "form")
# What a parameter says of itself; all else that is no extension is said of its values.
_OWN = frozenset(
    ("$ref", "name", "in", "description", "required", "deprecated", "allowReserved", "style", "explode", "schema")
)
# What has names or values of its own.
_NAMING = frozenset({"enum", "items", "properties"})
# How lists are written, by `collectionFormat`. OpenAPI 3.0 has no word for the last one.
_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited", "tsv": "tabDelimited"}


def place_of(parameter: dict[str, Any]) -> Any:
    """Where a parameter goes: its `in`, but for a file, which fits into a form only."""
    place = parameter.get("in")
    if place in FORM:
        return FORM[0]
    if place not in (BODY, "path", "header") and is_file(values_of(parameter)):
        return FORM[0]
    return place


def is_file(schema: Any) -> bool:
    """Whether a schema stands for a file, or for several."""
    if not isinstance(schema, dict):
        return False
    return schema.get("type") == "file" or (schema.get("type") == "array" and is_file(schema.get("items")))


def values_of(parameter: dict[str, Any]) -> dict[str, Any]:
    """What a parameter says of its values, as a schema of Swagger 2.0: in its own words, in a `schema`, or in both."""
    own = {key: value for key, value in parameter.items() if key not in _OWN and _is_of_values(key)}
    schema = parameter.get("schema")
    if not isinstance(schema, dict):
        return own
    if "$ref" in schema:
        # Beside a reference stands no type but a made up one.
        named = {key: value for key, value in own.items() if key in _NAMING}
        return {"allOf": [schema, named]} if named else schema
    if is_file(own) and not is_file(schema):
        return {**schema, **own}
    return {**own, **schema}


def _is_of_values(key: str) -> bool:
    return not key.startswith("x-") or key in ("x-nullable", "x-anyOf", "x-oneOf")


def style_of(parameter: dict[str, Any], place: str) -> dict[str, Any]:
    """How a list is written: `style` and `explode`; nothing for what is no list, and where nothing is said."""
    values = values_of(parameter)
    written = parameter.get("collectionFormat")
    if values.get("type") != "array" or (written is None and "type" not in parameter):
        return {}
    if is_file(values):
        # Files are sent one by one.
        written = "multi"
    if isinstance(written, str) and written in _STYLES:
        return {"style": _STYLES[written]}
    if place in ("path", "header"):
        return {"style": "simple"}
    return {"style": "form", "explode": written == "multi"}


def converted(parameter: dict[str, Any], translator: Translator) -> dict[str, Any]:
    """A parameter that goes into a path, a query or a header."""
    if "$ref" in parameter:
        return {"$ref": translator.reference(parameter["$ref"])}
    place = parameter.get("in")
    result = {key: value for key, value in parameter.items() if key in _OWN and key != "schema"}
    result |= {key: value for key, value in parameter.items() if not _is_of_values(key)}
    if "allowEmptyValue" in parameter:
        result["allowEmptyValue"] = parameter["allowEmptyValue"]
    if place == "path":
        result["required"] = True
    return {**result, **style_of(parameter, str(place)), "schema": translator.schema(values_of(parameter))}


def converted_header(header: Any, translator: Translator) -> Any:
    """A header of an answer."""
    if not isinstance(header, dict):
        return header
    result = {key: value for key, value in header.items() if key == "description" or not _is_of_values(key)}
    return {**result, "schema": translator.schema(values_of(header))}
