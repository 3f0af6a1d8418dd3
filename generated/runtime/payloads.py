# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Request bodies in every form that a description can ask for."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple
from urllib.parse import urlencode

from .files import Content, File
from .model import Model, to_json
from .operations import Body
from .unset import UNSET
from .wire import text

Part = tuple[str, tuple[str | None, Content | str, str | None]]


class Payload(NamedTuple):
    """A body ready to send: `content`, or the `parts` of a multipart form (whose boundary the transport chooses)."""

    media_type: str
    content: Content | None
    parts: list[Part] | None

    def files(self) -> list[IO[bytes]]:
        """The open files that are read while the body is sent."""
        contents = [self.content] if self.parts is None else [part[1] for _, part in self.parts]
        return [content for content in contents if content is not None and not isinstance(content, (bytes, str))]

    def can_rewind(self) -> bool:
        """Whether the body can be sent a second time."""
        return all(file.seekable() for file in self.files())

    def positions(self) -> list[int]:
        """Where the open files stand before the body is first sent."""
        return [file.tell() if file.seekable() else 0 for file in self.files()]

    def rewind(self, positions: list[int]) -> None:
        """Make ready to send the body once more."""
        for file, position in zip(self.files(), positions, strict=True):
            file.seek(position)


_CONCRETE = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "text": "text/plain",
    "bytes": "application/octet-stream",
}

# Forms whose single values have types.
_FORMED = frozenset({"json", "form", "multipart"})


def payload_for(form: Body, value: Any) -> Payload:
    """Write `value` (a model, a mapping, or what the form takes) in the given form; TypeError if it cannot be."""
    # A description may leave the type open; a request cannot.
    mistaken = form.kind == "multipart" and not form.media_type.lower().startswith("multipart/")
    media_type = _CONCRETE[form.kind] if "*" in form.media_type or mistaken else form.media_type
    if form.kind in _FORMED:
        value = form.decoder.formed(value, True)
    if form.kind == "json":
        return Payload(media_type, json_bytes(to_json(value, sending=True)), None)
    if form.kind == "form":
        return Payload(media_type, urlencode(_form_pairs(form, value), errors="surrogatepass").encode(), None)
    if form.kind == "multipart":
        return Payload(media_type, None, _multipart(form, value))
    if form.kind == "text":
        return Payload(media_type, text(value).encode("utf-8", "surrogatepass"), None)
    return Payload(media_type, _file(value).content, None)


def json_bytes(value: Any) -> bytes:
    """Compact JSON. Raises ValueError for numbers that JSON does not have, TypeError for other objects."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode(
        "utf-8", "surrogatepass"
    )


def _form_pairs(form: Body, value: Any) -> list[tuple[str, str]]:
    pairs = []
    for name, field in _fields(form, to_json(value, sending=True)):
        for item in _items(form, name, field):
            # A form has no word for null.
            if item is not None:
                pairs.append((name, _field_text(item)))
    return pairs


def _items(form: Body, name: str, field: Any) -> list[Any]:
    """What is written for a field, one after the other: the items of a list, or all of them as one text."""
    if not isinstance(field, (list, tuple)) or isinstance(field, File):
        return [field]
    items = [item for item in field if item is not None]
    if name not in form.dividers or not items:
        return items
    return [form.dividers[name].join(_field_text(to_json(item, sending=True)) for item in items)]


def _field_text(value: Any) -> str:
    return (
        json.dumps(value, separators=(",", ":"), ensure_ascii=False) if isinstance(value, (dict, list)) else text(value)
    )


def _multipart(form: Body, value: Any) -> list[Part]:
    parts: list[Part] = []
    for name, field in _fields(form, _attributes(value)):
        media_type = form.parts.get(name)
        for item in _items(form, name, field):
            if item is not None:
                parts.append((name, _part(item, name, media_type)))
    return parts


def _attributes(value: Any) -> Any:
    """The properties of a model by wire name, files left as they are."""
    if not isinstance(value, Model):
        return value
    found = {entry.wire: entry.decoder.formed(getattr(value, entry.attribute), True) for entry in value._fields}
    return {**found, **value.additional_properties}


def _part(value: Any, name: str, media_type: str | None) -> tuple[str | None, Content | str, str | None]:
    if isinstance(value, (File, bytes, bytearray, Path)) or hasattr(value, "read"):
        file = _file(value)
        return file.name or name, file.content, file.media_type or media_type or "application/octet-stream"
    plain = to_json(value, sending=True)
    if isinstance(plain, (dict, list)):
        return None, json_bytes(plain), media_type or "application/json"
    return None, text(plain).encode("utf-8", "surrogatepass"), media_type


def _file(value: Any) -> File:
    if isinstance(value, File):
        return value
    if isinstance(value, (bytes, bytearray)):
        return File(bytes(value))
    if isinstance(value, Path):
        return File(value.read_bytes(), value.name)
    if hasattr(value, "read"):
        name = getattr(value, "name", None)
        return File(value, os.path.basename(name) if isinstance(name, str) else None)
    if isinstance(value, str):
        return File(value.encode())
    raise TypeError(
        f"a file is given as bytes, an open binary file, a pathlib.Path or a File, not {type(value).__name__}"
    )


def _fields(form: Body, value: Any) -> list[tuple[str, Any]]:
    if not isinstance(value, Mapping):
        raise TypeError(f"a {form.media_type} body is a model or a mapping, not {type(value).__name__}")
    return [(name, field) for name, field in value.items() if field is not None and field is not UNSET]
