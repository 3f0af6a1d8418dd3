"""Bodies of requests as they are compared: forms by fields and parts, JSON by its values, all else by its bytes."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from ..call.bodies import essence

_PARAMETER = re.compile(r';\s*([^=;\s"]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;"]*))')
FORM = "application/x-www-form-urlencoded"


class Part(NamedTuple):
    """One part of a multipart body, with its headers in lower case and without their order."""

    headers: dict[str, str]
    content: bytes

    @property
    def name(self) -> str:
        """What the field is called."""
        return parameter(self.headers.get("content-disposition", ""), "name")


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON's."""
    kind = essence(media_type)
    return kind.endswith(("/json", "+json"))


def parsed_json(body: bytes) -> tuple[bool, Any]:
    """Whether a body is JSON that says each thing once, and its value, with numbers as they are written."""
    try:
        return True, json.loads(body, parse_float=Decimal, object_pairs_hook=_object)
    except (ValueError, RecursionError):
        return False, None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name comes twice")
    return found


def fields(query: str) -> dict[str, list[str]]:
    """The values of each name of a query or form, in their order."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape"):
        found.setdefault(name, []).append(value)
    return found


def parameter(header: str, name: str) -> str:
    """A parameter of a header such as `Content-Type`, empty where there is none."""
    for key, quoted, bare in _PARAMETER.findall(header):
        if key.lower() == name:
            return str(quoted or bare.strip())
    return ""


def without_boundary(media_type: str) -> str:
    """A media type without the boundary of its parts, which is new in each run."""
    kept = {key.lower(): quoted or bare.strip() for key, quoted, bare in _PARAMETER.findall(media_type)}
    kept.pop("boundary", None)
    if "charset" in kept:
        kept["charset"] = kept["charset"].lower()
    return "; ".join([essence(media_type), *(f"{key}={value}" for key, value in kept.items())])


def parts(body: bytes, media_type: str) -> list[Part] | None:
    """The parts of a multipart body, None for what is none."""
    boundary = parameter(media_type, "boundary")
    if not essence(media_type).startswith("multipart/") or not boundary:
        return None
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1", "replace"))
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        return None
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, _, content = piece.lstrip(b" \t").removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return Part(headers, content)
