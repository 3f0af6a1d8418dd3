"""The facts of one file or folder, and those of what a known project has from the start.

All of a file from the start, its content too, depends on the project and the place in the project's list alone, so
nothing has to be kept. What can be downloaded is small, and its size and checksum are those of its content; what is
archived or has not arrived may be as large as it likes. The folders that such files lie in follow after all of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import md5
from typing import NamedTuple

from .values import moment_of, number_of

_ENDINGS = ("fastq.gz", "bam", "vcf.gz", "json")
_FORMATS = {"fastq.gz": "FASTQ", "fastq": "FASTQ", "bam": "BAM", "vcf.gz": "VCF", "vcf": "VCF", "json": "JSON"}
_STATUSES = ("AVAILABLE", "AVAILABLE", "AVAILABLE", "PARTIAL", "ARCHIVED")
_FILES_PER_FOLDER = 250
_ROOT = "/runs/"
_PATH = re.compile(r"/runs/run-\d{4}/specimen-(\d{6,})\.[\w.]+")
_FOLDER = re.compile(r"/runs(?:/run-(\d{4,}))?")
TAGS = ("userTags", "technicalTags", "connectorTags", "runInTags", "runOutTags", "referenceTags")


class Tags(NamedTuple):
    """The tags of one file or folder, by kind."""

    userTags: tuple[str, ...] = ()
    technicalTags: tuple[str, ...] = ()
    connectorTags: tuple[str, ...] = ()
    runInTags: tuple[str, ...] = ()
    runOutTags: tuple[str, ...] = ()
    referenceTags: tuple[str, ...] = ()


class DataFile(NamedTuple):
    """The facts of one file or folder. `size` and `etag` (an MD5 in hex) are None as long as nothing has arrived;
    `owner` is the id of the project that it belongs to, `revision` how often callers have changed it."""

    id: str
    name: str
    path: str
    status: str
    size: int | None
    etag: str | None
    type: str = "FILE"
    format_code: str | None = None
    owner: str = ""
    created: str = ""
    tags: Tags = Tags()
    non_indexed: bool = False
    revision: int = 0

    @property
    def bare(self) -> str:
        """The path without the slash that a folder's ends with."""
        return self.path.rstrip("/")

    @property
    def parent(self) -> str:
        """The path of the folder that it lies in, which ends with a slash."""
        return parent_of(self.path)


def parent_of(path: str) -> str:
    """The path of the folder that something lies in; the root's is a slash."""
    return f"{path.rstrip('/').rpartition('/')[0]}/"


# A list is read again and again in measurements, and the checksums would be most of the work.
@lru_cache(maxsize=50_000)
def file_at(project_id: str, place: int) -> DataFile:
    """The file in this place of the project's list; ids are unique."""
    name = f"specimen-{place:06d}.{_ENDINGS[place % len(_ENDINGS)]}"
    path = f"{_ROOT}run-{place // _FILES_PER_FOLDER:04d}/{name}"
    number = number_of(f"{project_id}{place}")
    status = _STATUSES[number % len(_STATUSES)]
    data_id = f"fil.{number:016x}{place:016x}"
    size, created = 1000 + number % 10**10, moment_of(data_id)
    file = DataFile(data_id, name, path, status, size, None, "FILE", format_of(name), project_id, created)
    content = content_of(file)
    return file._replace(etag=_md5(content), size=len(content) if status == "AVAILABLE" else file.size)


def file_count(rows: int) -> int:
    """How many of so many rows are files; the others are the folders that they lie in, and that around these."""
    if rows < 3:
        return rows
    files = rows - 1 - -(-(rows - 1) // (_FILES_PER_FOLDER + 1))
    return max(files, 1)


@lru_cache(maxsize=5_000)
def folder_at(project_id: str, number: int) -> DataFile:
    """A folder that files from the start lie in: that around all of them, then run by run."""
    name = f"run-{number - 1:04d}" if number else "runs"
    path = f"{_ROOT}{name}/" if number else _ROOT
    data_id = f"fol.{number_of(f'{project_id}{path}'):016x}{number:016x}"
    return DataFile(data_id, name, path, "AVAILABLE", None, None, "FOLDER", None, project_id, moment_of(data_id))


def format_of(name: str) -> str:
    """The format that the end of a name tells."""
    ending = name.partition(".")[2].lower()
    return next(
        (code for known, code in _FORMATS.items() if ending == known or ending.endswith(f".{known}")), "UNKNOWN"
    )


def content_of(file: DataFile) -> bytes:
    """What a file holds that was there from the start: a few kilobytes that no other file holds."""
    line = f"{file.id} {file.path}\n".encode()
    return line * (1 + int(file.id[4:12], 16) % 40)


def place_in_id(data_id: str) -> int | None:
    """The place that an id ends with, if it can be that of a file or folder that was there from the start."""
    match = re.fullmatch(r"(?:fil|fol)\.[0-9a-f]{16}([0-9a-f]{16})", data_id)
    return int(match[1], 16) if match else None


def place_in_path(bare: str) -> int | None:
    """The place of the file that was there from the start under this path, if there is one."""
    match = _PATH.fullmatch(bare)
    return int(match[1]) if match else None


def folder_in_path(bare: str) -> int | None:
    """The number of the folder that was there from the start under this path, if there is one."""
    match = _FOLDER.fullmatch(bare)
    if match is None:
        return None
    return int(match[1]) + 1 if match[1] else 0


def _md5(content: bytes) -> str:
    return md5(content, usedforsecurity=False).hexdigest()
