# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What may be sent as a file."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, NamedTuple

from .files import File
from .streams import TEXT_MODE, AwaitedSource, Source

_ACCEPTED = "bytes, an open binary file, a pathlib.Path, an iterable of bytes, a File, or a tuple (name, file[, type])"
# A file that is larger is read while it is sent, in blocks.
_LARGE = 1 << 20
# A tuple has a name, the file, its media type and headers.
_NAMED = range(2, 5)


def is_file(value: Any) -> bool:
    """Whether a value can only be a file, wherever it stands."""
    if isinstance(value, (File, bytes, bytearray, memoryview, os.PathLike)) or hasattr(value, "read"):
        return True
    return is_named(value) and is_file(value[1])


def is_named(value: Any) -> bool:
    """Whether a value is a file with its name, as a tuple."""
    if not isinstance(value, tuple) or isinstance(value, File) or len(value) not in _NAMED:
        return False
    return isinstance(value[0], (str, type(None))) and not isinstance(value[1], type(None))


class Sent(NamedTuple):
    """A file as it is sent: all its bytes, or where they are read."""

    content: bytes | Source | AwaitedSource
    name: str | None = None
    media_type: str | None = None
    headers: Mapping[str, str] | None = None


def file_of(value: Any, name: str = "") -> Sent:
    """The file that is meant. Raises TypeError, with the name of what it was given for, for what is none."""
    try:
        found = _named_file(File(*_reordered(value)) if is_named(value) else value)
    except TypeError as problem:
        raise TypeError(f"{name!r}: {problem}" if name else str(problem)) from None
    if isinstance(found.content, AwaitedSource):
        found.content.place = name
    return found


def _reordered(value: tuple[Any, ...]) -> tuple[Any, ...]:
    name, content, *more = value
    return content, name, *more


def _named_file(value: Any) -> Sent:
    if not isinstance(value, File):
        return _file(value)
    found = _file(value.content.encode() if isinstance(value.content, str) else value.content)
    return Sent(found.content, value.name or found.name, value.media_type, value.headers)


def _file(value: Any) -> Sent:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Sent(bytes(value))
    if isinstance(value, os.PathLike):
        with open(value, "rb") as file:
            status = os.fstat(file.fileno())
            large = stat.S_ISREG(status.st_mode) and status.st_size > _LARGE
            return Sent(Source(value) if large else file.read(), os.path.basename(os.fspath(value)))
    if isinstance(value, str):
        raise TypeError("a text is no file: give a pathlib.Path for a file of that name, its .encode() for its bytes")
    if hasattr(value, "read"):
        source = AwaitedSource(value) if _is_awaited(value) else Source(value)
        name = getattr(value, "name", None)
        return Sent(source, os.path.basename(name) if isinstance(name, str) else None)
    if isinstance(value, AsyncIterable):
        return Sent(AwaitedSource(value))
    if (
        isinstance(value, Iterable)
        and not isinstance(value, (Mapping, set, frozenset))
        and not hasattr(value, "to_dict")
    ):
        return Sent(Source(_checked_pieces(value)))
    raise TypeError(f"a file is given as {_ACCEPTED}, not {type(value).__name__}")


def _checked_pieces(value: Iterable[Any]) -> Iterable[Any]:
    """The iterable. Raises TypeError for a list of other things than bytes."""
    known = value if isinstance(value, (list, tuple)) else ()
    odd = next((piece for piece in known if not isinstance(piece, (bytes, bytearray, memoryview))), None)
    if odd is not None:
        raise TypeError(f"a file is given as {_ACCEPTED}, not as a {type(value).__name__} with {type(odd).__name__}")
    return value


def _is_awaited(file: Any) -> bool:
    """Whether what a file gives has to be awaited. Raises TypeError for what cannot be read as bytes, as far as one
    sees without awaiting."""
    if isinstance(file, io.TextIOBase):
        raise TypeError(TEXT_MODE)
    try:
        nothing = file.read(0)
    except (TypeError, ValueError) as problem:
        # What is closed or open for writing says so.
        raise TypeError(f"this {type(file).__name__} cannot be read: {problem}") from None
    if hasattr(nothing, "__await__"):
        # Whoever can await it asks once more.
        leave = getattr(nothing, "close", None) or getattr(nothing, "cancel", None)
        if leave is not None:
            leave()
        return True
    if isinstance(nothing, str):
        raise TypeError(TEXT_MODE)
    return False
