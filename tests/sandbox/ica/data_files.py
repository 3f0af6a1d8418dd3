"""The facts of one file, and those of the files that a known project has from the start.

All of such a file, its content too, depends on the project and the place in the project's list alone, so nothing has to
be kept. What can be downloaded is small, and its size and checksum are those of its content; what is archived or has
not arrived may be as large as it likes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import md5
from typing import NamedTuple

from .values import number_of

_ENDINGS = ("fastq.gz", "bam", "vcf.gz", "json")
_STATUSES = ("AVAILABLE", "AVAILABLE", "AVAILABLE", "PARTIAL", "ARCHIVED")
_FILES_PER_FOLDER = 250
_PATH = re.compile(r"/runs/run-\d{4}/specimen-(\d{6,})\.[\w.]+")


class DataFile(NamedTuple):
    """The facts of one file or folder. `size` and `etag` (an MD5 in hex) are None as long as nothing has arrived."""

    id: str
    name: str
    path: str
    status: str
    size: int | None
    etag: str | None
    type: str = "FILE"
    format_code: str | None = None


# A list is read again and again in measurements, and the checksums would be most of the work.
@lru_cache(maxsize=50_000)
def file_at(project_id: str, place: int) -> DataFile:
    """The file in this place of the project's list; ids are unique."""
    name = f"specimen-{place:06d}.{_ENDINGS[place % len(_ENDINGS)]}"
    path = f"/runs/run-{place // _FILES_PER_FOLDER:04d}/{name}"
    number = number_of(f"{project_id}{place}")
    status = _STATUSES[number % len(_STATUSES)]
    file = DataFile(f"fil.{number:016x}{place:016x}", name, path, status, 1000 + number % 10**10, None)
    content = content_of(file)
    return file._replace(etag=_md5(content), size=len(content) if status == "AVAILABLE" else file.size)


def content_of(file: DataFile) -> bytes:
    """What a file holds that was there from the start: a few kilobytes that no other file holds."""
    line = f"{file.id} {file.path}\n".encode()
    return line * (1 + int(file.id[4:12], 16) % 40)


def place_in_id(data_id: str) -> int | None:
    """The place that an id ends with, if it is the id of a file that was there from the start."""
    match = re.fullmatch(r"fil\.[0-9a-f]{16}([0-9a-f]{16})", data_id)
    return int(match[1], 16) if match else None


def place_in_path(path: str) -> int | None:
    """The place of the file that was there from the start under this path, if there is one."""
    match = _PATH.fullmatch(path)
    return int(match[1]) if match else None


def _md5(content: bytes) -> str:
    return md5(content, usedforsecurity=False).hexdigest()
