"""Files of custom case data: read as they come, counted and hashed, never kept."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from facade.sandbox.wire import WireRequest

from . import words

MOST_FILES = 5
# The platform speaks of MB; the sandbox takes the larger of the two meanings.
LARGEST_FILE = 10 * 1024 * 1024
LARGEST_TOGETHER = 50 * 1024 * 1024
PIECE = 1 << 16
HEADER = 4096
KNOWN = ("Sample_ID", "Case_ID")


@dataclass
class Upload:
    """One file that came. `header` is its first line; `ahead` are the states that it still has to go through."""

    name: str
    media: str
    size: int
    sha256: str
    header: str
    id: str = ""
    status: str = words.QUEUED
    ahead: list[str] = field(default_factory=list)
    workgroup: str = ""

    @property
    def bad_column(self) -> str | None:
        """A column that is not valid: one without a name, one that is there twice, or one that is missing."""
        columns = [column.strip().strip('"') for column in self.header.split(",")]
        twice = (column for place, column in enumerate(columns) if not column or column in columns[:place])
        bad = next((repr(column) for column in twice), None)
        return bad or (None if any(each in columns for each in KNOWN) else KNOWN[0])


@dataclass(frozen=True)
class Received:
    """What a request brought; not `whole` when it could not be read as multipart."""

    files: list[Upload]
    whole: bool = True


async def read(request: WireRequest, content: aiohttp.StreamReader) -> Received:
    """The files of a request whose body comes by and by."""
    try:
        reader = aiohttp.MultipartReader({"Content-Type": request.headers["content-type"]}, content)
        return Received([await _read(part) async for part in _parts(reader) if part.name == "files"])
    except (ValueError, AssertionError):
        await _drain(content)
        return Received([], whole=False)


async def _parts(reader: aiohttp.MultipartReader) -> AsyncIterator[aiohttp.BodyPartReader]:
    while (part := await reader.next()) is not None:
        if not isinstance(part, aiohttp.BodyPartReader):
            raise ValueError("multipart within multipart")
        yield part


async def _read(part: aiohttp.BodyPartReader) -> Upload:
    size, digest, beginning = 0, hashlib.sha256(), b""
    while piece := await part.read_chunk(PIECE):
        size += len(piece)
        digest.update(piece)
        if len(beginning) < HEADER:
            beginning += piece[:HEADER]
    header = (beginning.splitlines() or [b""])[0].decode("utf-8-sig", "replace")
    media = part.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return Upload(part.filename or "", media, size, digest.hexdigest(), header)


async def _drain(content: aiohttp.StreamReader) -> None:
    async for _ in content.iter_any():
        pass


def wrong_with(received: Received) -> tuple[Any, ...] | None:
    """The message about files that are not taken, with its values; None: they are."""
    files = received.files
    if not received.whole:
        return ("bad-multipart",)
    if not files:
        return ("no-files",)
    if len(files) > MOST_FILES:
        return "many-files", MOST_FILES
    for file in files:
        if not file.name.lower().endswith(".csv") or file.media != "text/csv":
            return "not-csv", file.name
        if not file.size:
            return "empty-file", file.name
        if file.size > LARGEST_FILE:
            return "large-file", file.name, LARGEST_FILE
    # Five files of the largest size are exactly what is taken together.
    if sum(file.size for file in files) > LARGEST_TOGETHER:
        return "large-files", LARGEST_TOGETHER
    return None
