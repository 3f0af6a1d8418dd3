"""What an object store keeps, and which part of it a request asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import md5
from urllib.parse import quote

_RANGE = re.compile(r"bytes=([0-9]*)-([0-9]*)")


@dataclass(frozen=True)
class StoredObject:
    """Bytes under a key. `modified` is an HTTP date."""

    content: bytes
    filename: str
    modified: str
    media_type: str = "application/octet-stream"

    @property
    def size(self) -> int:
        """How many bytes."""
        return len(self.content)

    @cached_property
    def md5(self) -> str:
        """The checksum of the content, in hex; the entity tag is this in quotes."""
        return md5(self.content, usedforsecurity=False).hexdigest()

    def headers(self, disposition: str) -> dict[str, str]:
        """The headers of every answer that is about this object."""
        plain = re.sub(r'[^ -~]|["\\]', "_", self.filename)
        exact = quote(self.filename, safe="")
        return {
            "ETag": f'"{self.md5}"',
            "Last-Modified": self.modified,
            "Accept-Ranges": "bytes",
            "Content-Type": self.media_type,
            "Content-Disposition": f"{disposition}; filename=\"{plain}\"; filename*=UTF-8''{exact}",
        }

    def is_named_by(self, header: str | None) -> bool:
        """Whether one of the entity tags in a header is this object's; an asterisk names every object."""
        tags = [tag.strip() for tag in (header or "").split(",")]
        return "*" in tags or f'"{self.md5}"' in tags


def asked_range(stored: StoredObject, headers: Mapping[str, str], *, knows_if_range: bool = True) -> range | None:
    """The places of the bytes that a request asks for; None for all of them, an empty range for none that exist.

    What cannot be read as one range is ignored, as HTTP has it; so is a range on condition of another version.
    """
    match = _RANGE.fullmatch(headers.get("range", "").strip())
    if match is None or match[0] == "bytes=-":
        return None
    condition = headers.get("if-range")
    if knows_if_range and condition not in (None, f'"{stored.md5}"', stored.modified):
        return None
    size = len(stored.content)
    if not match[1]:
        return range(max(size - int(match[2]), 0), size)
    first = int(match[1])
    last = min(int(match[2]), size - 1) if match[2] else size - 1
    if match[2] and int(match[2]) < first:
        return None
    return range(first, last + 1)
