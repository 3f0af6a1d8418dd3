"""What a folder lacks of another of its name, so that what was copied in part is completed and nothing copied twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from .contained import UNTOLD, Contained, contained, told_namesakes
from .contained import Client as OneProject
from .patterns import composed
from .places import Place
from .records import path_of, told_data
from .transfers import Known, known

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from .lookups import Client

T = TypeVar("T")


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
    return not other.is_unfinished and (not (one.has_md5 and other.has_md5) or one.md5 == other.md5)


def told_same(record: ProjectData, other: ProjectData) -> str:
    """Why a file is not copied again, of which has been found that it is the same as another."""
    both_have_md5 = known(record).has_md5 and known(other).has_md5
    return f"it is there with the same {'content' if both_have_md5 else 'size; of its content nothing is known'}"


def in_the_way(there: ProjectData) -> str:
    """Why a file or folder is not put where another lies."""
    found = known(there)
    return f"{told_data(there)} has its name there" + (f", and is {found.status}" if found.is_unfinished else "")


def fill_up(client: Client, folder: ProjectData, into: ProjectData, on_exist: str) -> Flow[Missing]:
    """A flow that compares a folder with another, by one paged list of each, and gives what the other lacks."""
    here, there = (yield from _below(client, folder)), (yield from _below(client, into))
    comparing = _Comparing(into, there, on_exist)
    comparing.missing.conflicts.extend(f"{each}: {UNTOLD}" for each in here.untold)
    for path, found in sorted(here.folders.items()):
        comparing.folder(path, found)
    for path, found in here.files.items():
        if several := here.namesakes.get(path):
            comparing.missing.conflicts.append(f"{path}: {told_namesakes(several)}")
        else:
            comparing.file(path, found)
    return comparing.missing


class _Comparing:
    """What is found to be missing in a folder."""

    def __init__(self, into: ProjectData, there: Contained, on_exist: str) -> None:
        self.missing = Missing([], [])
        self._into = into
        self._there = there
        self._on_exist = on_exist
        self._covered: set[str] = set()

    def folder(self, path: str, found: Known) -> None:
        """Compare a folder, after the one that it is in."""
        if path.rpartition("/")[0] in self._covered:
            self._covered.add(path)
        elif path in self._there.folders:
            return
        elif path in self._there.files:
            self._covered.add(path)
            self._conflict(self._there.files[path])
        else:
            self._covered.add(path)
            self._lacks(path, found)

    def file(self, path: str, found: Known) -> None:
        """Compare a file, after all folders."""
        if path.rpartition("/")[0] in self._covered:
            return
        others = self._there.namesakes.get(path) or [each for each in [self._there.files.get(path)] if each]
        if any(_same(found, each) for each in others):
            return
        # Of what is on its way there, a batch that runs is found, and what is no batch's is told to be in the way.
        is_free = all(each.is_unfinished for each in others) and path not in self._there.folders
        if is_free or (self._on_exist != "skip" and len(others) == 1):
            self._lacks(path, found)
        else:
            self._conflict(others[0] if others else self._there.folders[path])

    def _lacks(self, path: str, found: Known) -> None:
        parent = path.rpartition("/")[0]
        self.missing.parts.append((found.id, self._there.folders[parent].id if parent else self._into.data.id))

    def _conflict(self, other: Known) -> None:
        self.missing.conflicts.append(f"something else lies at {other.path}")


def _below(client: Client, folder: ProjectData) -> Flow[Contained]:
    place = Place(folder.project_id, path_of(folder), True)
    found = yield from contained(OneProject(client.core, client.options, folder.project_id), place)
    return found._replace(
        files=_composed(found.files), folders=_composed(found.folders), namesakes=_composed(found.namesakes)
    )


def _composed(found: dict[str, T]) -> dict[str, T]:
    return {composed(path): each for path, each in found.items()}
