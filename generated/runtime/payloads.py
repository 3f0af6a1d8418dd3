# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Request bodies in every form that a description can ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, NamedTuple

from .form_fields import Part, fields_of, form_text, parts_of
from .model import to_json
from .operations import Body
from .plain_values import encoded, json_text, one, plain
from .sources import file_of, is_file, is_named
from .streams import AwaitedSource, Source
from .unwritable import Unwritable


class Payload(NamedTuple):
    """A body ready to send: `content`, or the `parts` of a multipart form (whose boundary the transport chooses)."""

    media_type: str
    content: bytes | Source | AwaitedSource | IO[bytes] | None
    parts: list[Part] | None

    def sources(self) -> list[Source | AwaitedSource | IO[bytes]]:
        """What is read while the body is sent."""
        contents = [self.content] if self.parts is None else [part[1][1] for part in self.parts]
        return [content for content in contents if content is not None and not isinstance(content, bytes)]

    def awaited(self) -> list[AwaitedSource]:
        """What of it has to be awaited."""
        return [source for source in self.sources() if isinstance(source, AwaitedSource)]

    def failure(self) -> Exception | None:
        """The error of the caller's own that a source ended in."""
        failures = (getattr(source, "failure", None) for source in self.sources())
        return next((failure for failure in failures if failure is not None), None)

    def can_rewind(self) -> bool:
        """Whether the body can be sent a second time."""
        known = (source for source in self.sources() if isinstance(source, (Source, AwaitedSource)))
        return all(source.can_rewind() for source in known)

    def rewind(self) -> None:
        """Make ready to send the body once more; what is awaited has to be begun besides."""
        for source in self.sources():
            if not isinstance(source, AwaitedSource):
                source.seek(0)


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
    """Write `value` (a model, a mapping, or what the form takes) in the given form.

    Raises TypeError if it cannot be, ValueError for values that would be something else on the wire; both say where.
    """
    try:
        return _payload(form, value)
    except Unwritable as problem:
        raise Unwritable(f"body{problem.pointer}: {problem.problem}") from None


def _payload(form: Body, value: Any) -> Payload:
    # A description may leave the type open; a request cannot.
    mistaken = form.kind == "multipart" and not form.media_type.lower().startswith("multipart/")
    media_type = _CONCRETE[form.kind] if "*" in form.media_type or mistaken else form.media_type
    if form.kind in _FORMED:
        value = form.decoder.formed(value, True)
    if form.kind == "json":
        return Payload(media_type, json_bytes(to_json(value, sending=True)), None)
    if form.kind == "form":
        return Payload(media_type, form_text(form, fields_of(form, value)).encode(), None)
    if form.kind == "multipart":
        return Payload(media_type, None, parts_of(form, fields_of(form, value)))
    iterated = hasattr(value, "__next__") or hasattr(value, "__aiter__")
    if form.kind == "text" and not is_file(value) and not is_named(value) and not iterated:
        return Payload(media_type, _text(form, value), None)
    return _file_payload(form, media_type, value)


def json_bytes(value: Any) -> bytes:
    """Compact JSON. Raises ValueError for numbers that JSON does not have, TypeError for other objects."""
    return json_text(value).encode("utf-8", "surrogatepass")


def _text(form: Body, value: Any) -> bytes:
    """A text in the character set that its media type names. Raises TypeError for what is no text."""
    if isinstance(value, (Mapping, list, tuple, set, frozenset)) or hasattr(value, "to_dict"):
        raise TypeError(f"a {form.media_type} body is text or a file, not {type(value).__name__}: write it as text")
    return encoded(one("body", plain(value)), form.media_type, "body")


def _file_payload(form: Body, media_type: str, value: Any) -> Payload:
    file = file_of(value.encode() if isinstance(value, str) else value)
    if "*" in form.media_type and file.media_type:
        media_type = file.media_type
    return Payload(media_type, file.content, None)
