"""The body of an answer, by its own Content-Type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError

if TYPE_CHECKING:
    import httpx

PAGES = frozenset({"text/html", "application/xhtml+xml"})
# What servers call JSON, besides media types of their own that end in `+json`.
_JSON = frozenset({"application/json", "application/x-json", "json", "text/json", "text/x-json"})
# What follows a media type, but for what says nothing of the shape.
_PARAMETER = re.compile(r""";\s*([\w!#$&^.+-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)""")
_NO_SHAPE = frozenset({"charset", "q"})
_PAGE = re.compile(rb"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S)


def media_type_of(response: httpx.Response) -> str:
    """What an answer says that it is, without parameters; empty where it does not say."""
    return essence(response.headers.get("content-type", ""))


def essence(media_type: str) -> str:
    """A media type without parameters, in lower case."""
    return media_type.split(";", 1)[0].strip().lower()


def parameters_of(media_type: str) -> frozenset[tuple[str, str]]:
    """What a media type says besides, such as a version, in lower case."""
    if ";" not in media_type:
        return frozenset()
    found = ((name.lower(), value.strip().strip('"').lower()) for name, value in _PARAMETER.findall(media_type))
    return frozenset(pair for pair in found if pair[0] not in _NO_SHAPE)


def is_json(media_type: str) -> bool:
    """Whether a media type, without parameters, is JSON."""
    return media_type in _JSON or media_type.endswith("+json")


def is_text(media_type: str) -> bool:
    """Whether a media type, without parameters, is text or XML."""
    return (media_type.startswith("text/") and media_type not in _JSON) or media_type.endswith(("/xml", "+xml"))


def is_page(response: httpx.Response) -> bool:
    """Whether an answer is a web page, such as a form to log in with."""
    return media_type_of(response) in PAGES and _PAGE.match(response.content) is not None


def parsed(response: httpx.Response) -> Any:
    """The JSON of an answer; see `parse_json`."""
    # The parser is imported by the first answer: making a client does without it.
    from .parsing import parse_json

    return parse_json(response)


def whatever(response: httpx.Response) -> Any:
    """What an answer that nobody declared brings: parsed JSON, text, else bytes."""
    media_type = media_type_of(response)
    if is_json(media_type):
        return parsed(response)
    if is_text(media_type):
        return response.text
    if media_type:
        return response.content
    try:
        return parsed(response)
    except DecodeError:
        return response.content
