"""Versioned media types: which versions a platform speaks, and what belongs to which."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from scripts.documents.vendors import VERSIONED, vendor_of

_JSON = frozenset({"application/json", "application/x-json", "json", "text/json", "text/x-json"})


def version_of(media_type: str, vendors: Collection[str] | None = None) -> str | None:
    """`v4` for `application/vnd.illumina.v4+json`; None for a media type without a version, or with one that is not of
    these vendors."""
    found = VERSIONED.fullmatch(essence(media_type))
    return f"v{int(found[2])}" if found and (vendors is None or vendor_of(media_type) in vendors) else None


def essence(media_type: str) -> str:
    """The media type without parameters, in lower case."""
    return media_type.split(";", 1)[0].strip().lower()


def newest_first(versions: Iterable[str | None]) -> tuple[str, ...]:
    """The distinct versions, the highest number first."""
    return tuple(sorted({version for version in versions if version}, key=lambda text: -int(text[1:])))


def kind_of(media_type: str) -> str:
    """How bodies of a media type are written: json, form, multipart, text or bytes."""
    name = essence(media_type)
    # Where any type will do, an API means JSON.
    if name in _JSON or name.endswith(("+json", "/json")) or name in ("*/*", "application/*"):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    if name.startswith("text/") or name.endswith(("+xml", "/xml")):
        return "text"
    return "bytes"


def preference(media_type: str, version: str | None) -> tuple[int, int, str]:
    """Sort key: versioned JSON (by number) before plain JSON, other JSON, any, multipart, form, text and bytes."""
    name = essence(media_type)
    if version is not None:
        return 0, int(version[1:]), media_type
    if is_wildcard(name):
        return 3, 0, media_type
    order = {"json": 2, "multipart": 4, "form": 5, "text": 6, "bytes": 7}
    return (1 if name == "application/json" else order[kind_of(name)]), 0, media_type


def is_wildcard(media_type: str) -> bool:
    """Whether a media type stands for many."""
    return "*" in essence(media_type)
