"""Files to send."""

from __future__ import annotations

from pathlib import Path
from typing import IO, NamedTuple

Content = bytes | IO[bytes]


class File(NamedTuple):
    """A file to send: its content (bytes or an open binary file), the name and media type that the platform is told."""

    content: Content
    name: str | None = None
    media_type: str | None = None


# What may be given where a description asks for a file.
FileLike = File | bytes | IO[bytes] | Path
