"""Files to send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import IO, NamedTuple

# What is sent byte by byte: at once, or as it is read.
Content = bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]


class File(NamedTuple):
    """A file to send: its content, the name and media type that the platform is told, and headers that its part of a
    form has besides. Text is sent as UTF-8."""

    content: Content | str
    name: str | None = None
    media_type: str | None = None
    headers: Mapping[str, str] | None = None


# What may be given where a description asks for a file; a tuple is one file, with its name and its media type.
FileLike = (
    File
    | Content
    | Path
    | PathLike[str]
    | tuple[str | None, Content | str]
    | tuple[str | None, Content | str, str | None]
)
