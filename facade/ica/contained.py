"""What is in a folder of ICA, however deep, by one paged list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..errors import AmbiguousName
from ..files.part import PART, TAG
from ..paging.collecting import collected
from .patterns import composed, forms
from .records import told_data
from .transfers import Known, known

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .addresses import Place


class Client(NamedTuple):
    """What calls are made with, and in which project."""

    core: Core
    options: Options
    project_id: str


class Contained(NamedTuple):
    """What is in a folder, by paths from there, without slashes at their ends.

    Attributes:
        place: the folder, in the letters that the platform has for it.
        is_there: whether there is such a folder.
        files, folders: what is in it; a file and a folder may have the same path.
        namesakes: where several files have one path, as linked ones may, all of them.
        untold: the ids of data whose path the platform does not tell.
    """

    place: Place
    is_there: bool
    files: dict[str, Known]
    folders: dict[str, Known]
    namesakes: dict[str, list[Known]]
    untold: list[str]

    def part_ending(self, path: str) -> str:
        """What the name of a file may have besides while it is fetched, so that nothing else here is called so."""
        ending, number = PART, 1
        while any(each in self.files or each in self.folders for each in (path + ending, path + ending + TAG)):
            number += 1
            ending = f".{number}{PART}"
        return ending

    def all_files(self) -> Iterator[tuple[str, Known]]:
        """All files in the order of their paths, namesakes too."""
        for path, found in sorted(self.files.items()):
            yield from ((path, each) for each in self.namesakes.get(path, [found]))


UNTOLD = "the platform does not tell its path"


def told_namesakes(found: Iterable[Known]) -> str:
    """Several files of one name, for a message."""
    return f"several files have this path: {', '.join(each.id for each in found)}"


def contained(client: Client, place: Place) -> Flow[Contained]:
    """A flow that gives what is in a folder, which need not be there.

    Raises AmbiguousName where several folders are called so that differ in how their letters are composed.
    """
    from generated.ica.api.project_data.get_project_data_list import get_project_data_list

    prefix = f"{place.path.rstrip('/')}/"
    call = get_project_data_list(client.project_id)
    if prefix != "/":
        call = get_project_data_list(
            client.project_id, file_path=forms(prefix), file_path_match_mode="STARTS_WITH_CASE_INSENSITIVE"
        )
    rows = yield from collected(client.core, call, client.options)
    met = [(found, row) for found, row in zip(map(known, rows), rows, strict=True) if found.id]
    untold = [found.id for found, _ in met if not found.path]
    # The platform does not mind upper and lower case, and names do.
    placed = [(_path(found), found, row) for found, row in met if found.path]
    alike = [each for each in placed if _begins(each[0], prefix)]
    words = prefix.count("/")
    prefixes = {"/".join(path.split("/", words)[:words]) + "/" for path, _, _ in alike}
    if prefix not in prefixes and len(prefixes) > 1:
        tops = [row for path, _, row in alike if path in prefixes]
        raise AmbiguousName("folder", str(place), tops, [told_data(row) for row in tops])
    if prefixes and prefix not in prefixes:
        prefix = prefixes.pop()
    inside = [(path[len(prefix) :].rstrip("/"), found) for path, found, _ in alike if path.startswith(prefix)]
    is_there = prefix == "/" or bool(inside)
    real = place._replace(path=prefix.rstrip("/") or "/")
    return _sorted_out(real, is_there, [(path, each) for path, each in inside if path], untold)


def _path(found: Known) -> str:
    """A path with a slash at its end for a folder."""
    return f"/{found.path.strip('/')}{'/' if found.is_folder else ''}"


def _begins(path: str, prefix: str) -> bool:
    return path.startswith(prefix) or composed(path).startswith(composed(prefix))


def _sorted_out(place: Place, is_there: bool, inside: list[tuple[str, Known]], untold: list[str]) -> Contained:
    folders: dict[str, Known] = {}
    by_path: dict[str, dict[str, Known]] = {}
    for path, each in inside:
        if each.is_folder:
            other = folders.get(path)
            folders[path] = each if other is None or other.status == "DELETING" else other
        else:
            by_path.setdefault(path, {})[each.id] = each
    files: dict[str, Known] = {}
    namesakes: dict[str, list[Known]] = {}
    for path, found in by_path.items():
        # What is being deleted is not what is meant where something else is there.
        lasting = [each for each in found.values() if each.status != "DELETING"] or list(found.values())
        files[path] = lasting[0]
        if len(lasting) > 1:
            namesakes[path] = lasting
    return Contained(place, is_there, files, folders, namesakes, untold)
