"""Bodies of Swagger 2.0, which are among the parameters: one whole body, or the fields of a form."""

from __future__ import annotations

from typing import Any

from .parameters import BODY, is_file, place_of, style_of, values_of
from .schemas import Translator

MULTIPART = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
_JSON = "application/json"
# Says that the document has more bodies than a request can have, and what they are called.
SEVERAL = "x-several-bodies"


def is_of_body(parameter: dict[str, Any]) -> bool:
    """Whether a parameter is a body or a field of one, and can be told from others of its kind."""
    place = place_of(parameter)
    return place == BODY or (place == "formData" and isinstance(parameter.get("name"), str))


def request_body(found: list[dict[str, Any]], consumes: list[str], translator: Translator) -> dict[str, Any]:
    """The one body that an operation has.

    A form has a property for each field. Where a description has a body beside fields, or several bodies of a multipart
    form, each of them is a field as well. Of several bodies otherwise, any may be meant: the body is one of them, or
    anything.

    Args:
        found: the parameters that are of the body.
        consumes: the media types that the operation takes.
        translator: says schemas in OpenAPI 3.0.
    """
    bodies = [parameter for parameter in found if place_of(parameter) == BODY]
    fields = [parameter for parameter in found if place_of(parameter) != BODY]
    forms = [media_type for media_type in consumes if _is_form(media_type)]
    as_fields = bool(fields) or (len(bodies) > 1 and bool(forms)) or _is_lone_field(bodies, consumes)
    result = _form(found, forms, translator) if as_fields else _whole(bodies, consumes or [_JSON], translator)
    for parameter in found:
        result |= {key: value for key, value in parameter.items() if key.startswith("x-") and key != "x-nullable"}
    if len(bodies) > 1 or (bodies and fields):
        result[SEVERAL] = [_name(parameter) for parameter in found]
    return result


def _name(parameter: dict[str, Any]) -> str:
    return str(parameter.get("name") or BODY)


def _is_form(media_type: str) -> bool:
    name = media_type.split(";", 1)[0].strip().lower()
    return name == URL_ENCODED or name.startswith("multipart/")


def _is_lone_field(bodies: list[dict[str, Any]], consumes: list[str]) -> bool:
    """Whether a body that can only be sent as a form is no object, and so a field of it."""
    if len(bodies) != 1 or not consumes or not all(map(_is_form, consumes)):
        return False
    values = values_of(bodies[0])
    return is_file(values) or values.get("type") in ("string", "integer", "number", "boolean", "array")


def _whole(bodies: list[dict[str, Any]], consumes: list[str], translator: Translator) -> dict[str, Any]:
    schemas: list[Any] = []
    for parameter in bodies:
        schema = translator.schema(values_of(parameter))
        if schema not in schemas:
            schemas.append(schema)
    schema = schemas[0] if len(schemas) == 1 else {"anyOf": [*schemas, {}]}
    result: dict[str, Any] = {"content": {media_type: {"schema": schema} for media_type in consumes}}
    if any(parameter.get("required") is True for parameter in bodies):
        result["required"] = True
    return result


def _form(fields: list[dict[str, Any]], forms: list[str], translator: Translator) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    encoding = {}
    for field in fields:
        values = translator.schema(values_of(field))
        # Of two fields of one name either may be meant.
        known = properties.get(_name(field), values)
        properties[_name(field)] = values if known == values else {"anyOf": [known, values]}
        style = style_of(field, "formData")
        if style:
            encoding[_name(field)] = style
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    required = [_name(field) for field in fields if field.get("required") is True]
    if required:
        schema["required"] = list(dict.fromkeys(required))
    media = {"schema": schema, "encoding": encoding} if encoding else {"schema": schema}
    files = any(is_file(values_of(field)) for field in fields)
    if files and not any(media_type != URL_ENCODED for media_type in forms):
        forms = [MULTIPART]
    result: dict[str, Any] = {"content": dict.fromkeys(forms or [URL_ENCODED], media)}
    if required:
        result["required"] = True
    return result
