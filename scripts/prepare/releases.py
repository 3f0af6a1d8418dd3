"""In which releases of a server a part of its description was seen: `x-since`, `x-until` and `x-absent` beside it."""

from __future__ import annotations

import re
from typing import Any

from scripts.documents.pointers import join
from scripts.errors import PipelineError

from .plan import ReleasePlan, SpanPlan
from .references import follow

_RELEASE = re.compile(r"\d+(?:\.\d+)*")


def span_of(raw: Any, pointer: str) -> SpanPlan | None:
    """The releases of one part; None for one that is in all of them.

    Raises PipelineError for what is no release.
    """
    if not isinstance(raw, dict) or not raw.keys() & {"x-since", "x-until", "x-absent"}:
        return None
    for key in ("x-since", "x-until"):
        if raw.get(key) is not None:
            _check(raw[key], join(pointer, key))
    absent = raw.get("x-absent") or []
    if not isinstance(absent, list):
        raise PipelineError("a list of releases is needed here", pointer=join(pointer, "x-absent"))
    for index, release in enumerate(absent):
        _check(release, join(pointer, "x-absent", index))
    return SpanPlan(raw.get("x-since"), raw.get("x-until"), tuple(absent))


def releases_of(document: dict[str, Any], raw: dict[str, Any], pointer: str) -> ReleasePlan | None:
    """The releases of an operation and of its body, where these are not all; in a description of releases alone, since
    others may mean something else by the same words."""
    if not document.get("x-releases"):
        return None
    own, body = span_of(raw, pointer), _of_body(document, raw, pointer)
    return ReleasePlan(own, body) if own is not None or body else None


def known_releases(document: dict[str, Any]) -> tuple[str, ...]:
    """The releases that a description was made of. Raises PipelineError for what is no release."""
    found = document.get("x-releases") or []
    if not isinstance(found, list):
        raise PipelineError("a list of releases is needed here", pointer="/x-releases")
    for index, release in enumerate(found):
        _check(release, join("/x-releases", index))
    return tuple(found)


def spans_in(parts: Any, pointer: str) -> dict[str, SpanPlan]:
    """The releases of the parts of a map, of those that are not in all."""
    if not isinstance(parts, dict):
        return {}
    found = {name: span_of(part, join(pointer, name)) for name, part in parts.items()}
    return {name: span for name, span in found.items() if span is not None}


def _of_body(document: dict[str, Any], raw: dict[str, Any], pointer: str) -> dict[str, SpanPlan]:
    """The releases of the properties that a request body has."""
    found: dict[str, SpanPlan] = {}
    if raw.get("requestBody") is None:
        return found
    where, body = follow(document, raw["requestBody"], join(pointer, "requestBody"))
    for media_type, media in (body.get("content") or {}).items():
        schema = (media or {}).get("schema")
        if isinstance(schema, dict):
            found |= _of_properties(document, schema, join(where, "content", media_type, "schema"), set())
    return found


def _of_properties(document: dict[str, Any], schema: Any, pointer: str, seen: set[str]) -> dict[str, SpanPlan]:
    where, schema = follow(document, schema, pointer)
    if where in seen:
        return {}
    seen.add(where)
    found: dict[str, SpanPlan] = {}
    for index, part in enumerate(schema.get("allOf") or []):
        if isinstance(part, dict):
            found |= _of_properties(document, part, join(where, "allOf", index), seen)
    return found | spans_in(schema.get("properties"), join(where, "properties"))


def _check(release: Any, pointer: str) -> None:
    if not isinstance(release, str) or not _RELEASE.fullmatch(release):
        raise PipelineError("a release is a text of numbers and points, as '5.18.1'", pointer=pointer)
