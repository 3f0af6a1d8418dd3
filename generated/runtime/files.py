# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Files to send."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import IO, NamedTuple, Protocol


class AsyncReadable(Protocol):
    """An open file of a library that is awaited, such as those of anyio and aiofiles."""

    def read(self, count: int, /) -> Awaitable[bytes]:
        """The next bytes, at most so many; none at the end."""


# What is sent byte by byte: at once, or as it is read. What is awaited goes with a client that is awaited; one that
# blocks refuses it.
Content = bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes] | AsyncReadable


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
