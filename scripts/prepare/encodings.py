"""How single fields of forms are written: the `encoding` of a media type."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .checks import check_header, check_media_type
from .plan import EncodingPlan
from .references import follow

# Swagger 2.0 has the last one, OpenAPI has not.
_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject", "tabDelimited")
# What makes a field one that is written in a style.
_STYLED = ("style", "explode", "allowReserved")
# Described elsewhere, says OpenAPI.
_OF_THE_PART = frozenset({"content-type", "content-disposition"})


def encodings_of(document: dict[str, Any], media: dict[str, Any], kind: str, pointer: str) -> dict[str, EncodingPlan]:
    """What a form says of its fields, by name. Other bodies have none.

    Args:
        document: the description.
        media: the media type object.
        kind: how bodies of the media type are written.
        pointer: where it is.
    """
    if kind not in ("form", "multipart"):
        return {}
    found = {
        name: _encoding(document, entry, kind, join(pointer, "encoding", name))
        for name, entry in sorted((media.get("encoding") or {}).items())
        if entry
    }
    return {name: encoding for name, encoding in found.items() if encoding != EncodingPlan()}


def with_types(encodings: dict[str, EncodingPlan], types: dict[str, str]) -> dict[str, EncodingPlan]:
    """The same with the media types that fields have by their own schemas, where the form says none."""
    found = dict(encodings)
    for name, media_type in types.items():
        known = found.get(name, EncodingPlan())
        if not known.media_types:
            found[name] = replace(known, media_types=(media_type,))
    return dict(sorted(found.items()))


def with_codings(encodings: dict[str, EncodingPlan], codings: dict[str, str]) -> dict[str, EncodingPlan]:
    """The same with the fields that are bytes in base64."""
    known = {name: replace(encodings.get(name, EncodingPlan()), coding=coding) for name, coding in codings.items()}
    return dict(sorted((encodings | known).items()))


def _encoding(document: dict[str, Any], raw: dict[str, Any], kind: str, pointer: str) -> EncodingPlan:
    found = EncodingPlan(media_types=_media_types(raw, pointer))
    if any(raw.get(key) is not None for key in _STYLED):
        style = raw.get("style") or "form"
        if style not in _STYLES:
            known = ", ".join(_STYLES[:-1])
            raise PipelineError(
                f"there is no style {style!r} for the fields of a form; there are {known}",
                pointer=join(pointer, "style"),
            )
        found.style = str(style)
        found.explode = bool(raw.get("explode", style == "form"))
        found.reserved = bool(raw.get("allowReserved"))
    if kind == "multipart":
        found.headers = _headers(document, raw.get("headers") or {}, pointer)
    return found


def _media_types(raw: dict[str, Any], pointer: str) -> tuple[str, ...]:
    found = tuple(part.strip() for part in str(raw.get("contentType") or "").split(",") if part.strip())
    for media_type in found:
        check_media_type(media_type, join(pointer, "contentType"))
    return found


def _headers(document: dict[str, Any], raw: dict[str, Any], pointer: str) -> dict[str, str | None]:
    """The headers that a part needs, with the value that is the only one or the usual one."""
    found: dict[str, str | None] = {}
    for name, entry in sorted(raw.items()):
        where, header = follow(document, entry, join(pointer, "headers", name))
        if name.lower() in _OF_THE_PART or not header.get("required"):
            continue
        check_header(name, where)
        _, schema = follow(document, header.get("schema") or {}, join(where, "schema"))
        values = schema.get("enum") or []
        said = schema.get("const", schema.get("default", values[0] if len(values) == 1 else None))
        found[name] = said if isinstance(said, str) else None
    return found
