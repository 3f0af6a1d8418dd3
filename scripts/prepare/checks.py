"""What cannot go on the wire under the name that a description gives it, and is refused."""

from __future__ import annotations

import re

from scripts.documents.paths import shape
from scripts.errors import PipelineError

_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PRINTABLE = re.compile(r"[ -~]+")
_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)|default", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def check_path(path: str, pointer: str) -> None:
    """Refuse a path that would lead to another host, takes parameters behind its end, or cannot be written into a
    request line. A query of its own that never changes is fine; what follows a `#` only tells paths apart."""
    if not path.startswith("/"):
        raise PipelineError(f"a path begins with a slash, not {path!r}", pointer=pointer)
    behind = re.search(r"[?#].*", shape(path), re.DOTALL)
    if behind and "{}" in behind[0]:
        raise PipelineError(
            "a path's parameters end before the query", pointer=pointer, hint="describe query parameters as such"
        )
    if _CONTROL.search(path) or not _encodable(path):
        raise PipelineError(f"control characters and half characters cannot be in a path: {path!r}", pointer=pointer)


def check_parameter(name: str, place: str, pointer: str) -> None:
    """Refuse a parameter that no request can carry."""
    if place == "header":
        check_header(name, pointer)
    if not _encodable(name):
        raise PipelineError(f"half of a character cannot be sent: {name!r}", pointer=pointer)


def check_header(name: str, pointer: str) -> None:
    """Refuse a name that no header can have."""
    if not _HEADER.fullmatch(name):
        raise PipelineError(f"{name!r} cannot be the name of a header", pointer=pointer)


def check_media_type(media_type: str, pointer: str) -> None:
    """Refuse a media type that no header can carry."""
    if not _PRINTABLE.fullmatch(media_type):
        raise PipelineError(f"{media_type!r} is not a media type", pointer=pointer)


def check_status(status: str, pointer: str) -> None:
    """Refuse an answer that belongs to no status."""
    if not _STATUS.fullmatch(status):
        raise PipelineError(
            f"{status!r} is not a status", pointer=pointer, hint="three digits, a range such as 2XX, or default"
        )


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
