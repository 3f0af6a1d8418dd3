"""Whose media types are the versions of an API: `application/vnd.acme.v3+json` is acme's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from .pointers import of_reference, resolve
from .positions import METHODS

VERSIONED = re.compile(r"application/vnd\.([a-z0-9!#$&^_.+-]*[.+-])?v([0-9]{1,9})(?:\.[a-z0-9._-]+)?\+json")
# A framework brings these with itself, under whatever paths.
_FRAMEWORKS = frozenset({"spring-boot"})
# What watches over a service is no part of what it is for.
_WATCHES = re.compile(
    r"/(actuator|health|healthz|healthcheck|health-check|livez|liveness|readyz|readiness)(/|$)", re.IGNORECASE
)


def vendor_of(media_type: str) -> str | None:
    """Who versions a media type, None where it has no version."""
    found = VERSIONED.fullmatch(media_type.split(";", 1)[0].strip().lower())
    return (found[1] or "").split(".", 1)[0].rstrip("+-") if found else None


def own_vendors(document: dict[str, Any]) -> frozenset[str]:
    """The vendors whose versions are the API's: the one that most operations speak, and those that are spoken beside
    it. Those of a framework are not, nor those of routes that tell how the service is."""
    paths = document.get("paths")
    spoken = [
        found
        for path, item in (paths.items() if isinstance(paths, dict) else ())
        for method in METHODS
        if not _WATCHES.search(path) and (found := _vendors(document, item, method))
    ]
    often = Counter(vendor for vendors in spoken for vendor in vendors)
    if not often:
        return frozenset()
    own = {min(often, key=lambda vendor: (-often[vendor], vendor))}
    while beside := {vendor for vendors in spoken if own & vendors for vendor in vendors - own}:
        own |= beside
    return frozenset(own)


def _vendors(document: dict[str, Any], item: Any, method: str) -> set[str]:
    operation = _followed(document, _followed(document, item).get(method))
    responses = operation.get("responses")
    described = responses.items() if isinstance(responses, dict) else ()
    good = [answer for status, answer in described if str(status)[:1] in ("2", "d")]
    media_types = [name for holder in (operation.get("requestBody"), *good) for name in _content(document, holder)]
    return {vendor for vendor in map(vendor_of, media_types) if vendor is not None} - _FRAMEWORKS


def _content(document: dict[str, Any], holder: Any) -> Iterator[str]:
    content = _followed(document, holder).get("content")
    yield from content if isinstance(content, dict) else ()


def _followed(document: dict[str, Any], value: Any) -> dict[str, Any]:
    seen = set()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str) and value["$ref"] not in seen:
        seen.add(value["$ref"])
        value = resolve(document, of_reference(value["$ref"]))
    return value if isinstance(value, dict) else {}
