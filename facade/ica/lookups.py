"""Lists of data asked for as many things as an address of a list holds, and projects looked for once by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import quote

from ..errors import AmbiguousName, ApiError, NoSuchName, PlatformError
from ..paging.collecting import collected
from .addresses import Place, chosen, parsed, path_of, project_id_of, rows_at
from .names import is_id
from .projects import MOST_QUALIFIERS, leading_project

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .records import Kind

# What an address of a list may have for its filters: servers take eight thousand characters and more.
_ROOM = 6000
_PAGE = 1000


class Client:
    """What many calls of one workflow are made with.

    Args:
        core, options: as for every flow.
        project: the project of paths and ids, by its id or name.
    """

    def __init__(self, core: Core, options: Options, project: str | None) -> None:
        self.core = core
        self.options = options
        self.project = project
        self._project_ids: dict[tuple[str, ...], tuple[str, int]] = {}

    def located(self, address: str) -> Flow[Place]:
        """A flow that gives the place that an address names; a project is looked for once by its name."""
        found = parsed(address)
        words = found.words
        if not found.whole:
            project_id, used = (yield from self.own_project()), 0
        elif is_id(words[0]):
            project_id, used = words[0].lower(), 1
        else:
            project_id, used = yield from self._called(words)
        path = words[used:]
        return Place(project_id, "/" + "/".join(path), found.folder or not path)

    def own_project(self) -> Flow[str]:
        """A flow that gives the id of the project of paths and ids."""
        name = self.project or ""
        if (name,) not in self._project_ids:
            self._project_ids[name,] = (yield from project_id_of(self.core, self.options, self.project)), 0
        return self._project_ids[name,][0]

    def _called(self, words: tuple[str, ...]) -> Flow[tuple[str, int]]:
        for used in range(1, MOST_QUALIFIERS + 2):
            known = self._project_ids.get(("", *words[:used]))
            if known is not None:
                return known
        found, used = yield from leading_project(self.core, self.options, words)
        self._project_ids["", *words[:used]] = found.id, used
        return found.id, used

    def by_ids(self, project_id: str, ids: Iterable[str]) -> Flow[dict[str, ProjectData]]:
        """A flow that gives the records of a project by their ids; what is not there is left out."""
        from generated.ica.api.project_data.get_project_data_list import get_project_data_list

        found: dict[str, ProjectData] = {}
        for some in chunks(ids, lambda each: len(each) + 4):
            call = get_project_data_list(project_id, id=some, page_size=_PAGE)
            for row in (yield from collected(self.core, call, self.options)):
                found[row.data.id] = row
        return found

    def at_places(
        self, places: Iterable[Place], *, exactly: bool = False
    ) -> Flow[dict[Place, ProjectData | PlatformError]]:
        """A flow that gives what lies in each of some places, or the error that says why nothing is meant. `exactly`,
        a place that is no folder's is a file's."""
        by_project: dict[str, dict[Place, None]] = {}
        for place in places:
            by_project.setdefault(place.project_id, {})[place] = None
        found: dict[Place, ProjectData | PlatformError] = {}
        for project_id, here in by_project.items():
            try:
                rows = yield from self._rows(project_id, here)
            except ApiError as problem:
                found |= dict.fromkeys(here, problem)
                continue
            otherwise: Kind | None = "file" if exactly else None
            found |= {place: _meant(place, rows.get(_alike(place.path), []), otherwise) for place in here}
        return found

    def _rows(self, project_id: str, places: Iterable[Place]) -> Flow[dict[str, list[ProjectData]]]:
        rows: dict[str, list[ProjectData]] = {}
        for some in chunks({place.path for place in places}, _cost_of_path):
            for row in (yield from rows_at(self.core, self.options, project_id, some)):
                rows.setdefault(_alike(path_of(row)), []).append(row)
        return rows


def chunks(texts: Iterable[str], cost: Callable[[str], int]) -> Iterator[list[str]]:
    """Texts in as many groups as an address of a list needs for them."""
    group: list[str] = []
    taken = 0
    for text in sorted(texts):
        if group and taken + cost(text) > _ROOM:
            yield group
            group, taken = [], 0
        group.append(text)
        taken += cost(text)
    if group:
        yield group


def _cost_of_path(path: str) -> int:
    # Each is asked for with and without a slash at its end, and however its letters may be composed.
    forms = {path, normalize("NFC", path), normalize("NFD", path)}
    return sum(2 * (len(quote(form, safe="")) + len("&filePath=%2F")) for form in forms)


def _alike(path: str) -> str:
    return normalize("NFC", path).casefold()


def _meant(place: Place, rows: list[ProjectData], otherwise: Kind | None) -> ProjectData | PlatformError:
    try:
        return chosen(place, "folder" if place.folder else otherwise, rows)
    except (NoSuchName, AmbiguousName) as problem:
        return problem
