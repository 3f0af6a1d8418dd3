"""Multipart and form-encoded bodies: the parts are read, typed by the schema, and then checked like a JSON body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from werkzeug.datastructures import MultiDict
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

from facade.sandbox.wire import WireRequest

from .description import Description, Schema
from .problems import Refusal


def read_form(description: Description, schema: Schema, wire: WireRequest) -> dict[str, Any]:
    """The fields of a form body as a plain value; files become text that says how long they are.

    Raises Refusal 400 for parts that are missing, unknown, or not what the schema says.
    """
    parts = _parts(wire)
    resolved = description.resolve(schema)
    properties: Mapping[str, Schema] = resolved.get("properties", {})
    unknown = sorted(set(parts) - set(properties))
    if unknown:
        raise Refusal(400, f"unknown parts: {', '.join(unknown)}; known: {', '.join(properties)}")
    value = {name: _typed(description, properties[name], name, parts.getlist(name)) for name in parts}
    faults = description.errors(schema, value, write=True)
    if faults:
        reasons = (f"at /{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in faults)
        raise Refusal(400, f"invalid form: {'; '.join(reasons)}")
    return value


def _parts(wire: WireRequest) -> MultiDict[str, Any]:
    media_type, options = parse_options_header(wire.headers["content-type"])
    if media_type.startswith("multipart/") and "boundary" not in options:
        raise Refusal(400, "a multipart body needs a boundary in its Content-Type")
    parser = FormDataParser(stream_factory=lambda *_facts, **_more: BytesIO(), silent=False)
    try:
        _, fields, files = parser.parse(BytesIO(wire.body), media_type, len(wire.body), options)
    except ValueError as error:
        raise Refusal(400, f"the body cannot be read as {media_type}: {error}") from error
    parts: MultiDict[str, Any] = MultiDict(fields)
    for name, file in files.items(multi=True):
        parts.add(name, file)
    return parts


def _typed(description: Description, schema: Schema, name: str, sent: list[Any]) -> Any:
    schema = description.resolve(schema)
    if schema.get("type") == "array":
        return _typed_list(description, schema.get("items", {}), name, sent)
    if len(sent) > 1:
        raise Refusal(400, f"part {name} may be sent once, not {len(sent)} times")
    return _typed_part(schema, name, sent[0])


def _typed_list(description: Description, items: Schema, name: str, sent: list[Any]) -> Any:
    """A list comes as one part per item, or as one part that holds a JSON list."""
    items = description.resolve(items)
    if len(sent) == 1 and isinstance(sent[0], str) and sent[0].lstrip().startswith("["):
        return _json(name, sent[0])
    return [_typed_part(items, name, part) for part in sent]


def _typed_part(schema: Schema, name: str, part: Any) -> Any:
    kind = schema.get("type", "string")
    if schema.get("format") == "binary":
        size = len(part.encode() if isinstance(part, str) else part.read())
        return f"{size} bytes"
    text = part if isinstance(part, str) else part.read().decode(errors="replace")
    return text if kind == "string" else _json(name, text)


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Refusal(400, f"part {name} is not JSON: {error}") from error
