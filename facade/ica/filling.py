"""What a folder lacks of another of its name, so that what was copied in part is completed and nothing copied twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from . import folders
from .places import Place
from .records import path_of, told_data
from .transfers import Known, known

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from .lookups import Client

_MD5_LENGTH = 32
# What is on its way; what it will be cannot be compared yet.
UNFINISHED = frozenset({"PARTIAL", "DELETING"})


class Missing(NamedTuple):
    """What a folder lacks.

    Attributes:
        parts: files and folders to copy, each by its id, with the id of the folder that it goes into.
        conflicts: why files that are there are not the same.
    """

    parts: list[tuple[str, str]]
    conflicts: list[str]


def has_same_content(record: ProjectData, other: ProjectData) -> bool:
    """Whether two files have the same content, as far as the platform tells: the same size, and the same MD5 where both
    have one."""
    return _same(known(record), known(other))


def _same(one: Known, other: Known) -> bool:
    if one.is_folder or other.is_folder or one.size is None or one.size != other.size:
        return False
    both_have_md5 = len(one.md5) == len(other.md5) == _MD5_LENGTH
    return other.status not in UNFINISHED and (not both_have_md5 or one.md5 == other.md5)


def in_the_way(there: ProjectData) -> str:
    """Why a file or folder is not put where another lies."""
    status = known(there).status
    return f"{told_data(there)} has its name there" + (f", and is {status}" if status in UNFINISHED else "")


def fill_up(client: Client, folder: ProjectData, into: ProjectData, on_exist: str) -> Flow[Missing]:
    """A flow that compares a folder with another, by one paged list of each, and gives what the other lacks."""
    here, there = (yield from _below(client, folder)), (yield from _below(client, into))
    missing = Missing([], [])
    covered: set[str] = set()
    for path, found in sorted(here.items()):
        parent = path.rpartition("/")[0]
        if parent in covered:
            covered.add(path)
            continue
        other = there.get(path)
        if other is None or (other.status in UNFINISHED and not found.is_folder):
            # Of what is on its way there, a batch that runs is found, and what is no batch's is told to be in the way.
            missing.parts.append((found.id, there[parent].id if parent else into.data.id))
            if found.is_folder:
                covered.add(path)
        elif found.is_folder and other.is_folder:
            continue
        elif found.is_folder or other.is_folder or (on_exist == "skip" and not _same(found, other)):
            missing.conflicts.append(f"something else lies at {other.path}")
        elif not _same(found, other):
            missing.parts.append((found.id, there[parent].id if parent else into.data.id))
    return missing


def _below(client: Client, folder: ProjectData) -> Flow[dict[str, Known]]:
    place = Place(folder.project_id, path_of(folder), True)
    found, _ = yield from folders.below(folders.Client(client.core, client.options, folder.project_id), place)
    return {normalize("NFC", path): each for path, each in found.items()}
