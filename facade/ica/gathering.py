"""The records of many files and folders at once: however many there are, a list is asked for as many of them as an
address holds, instead of each alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unicodedata import normalize
from urllib.parse import quote

from ..errors import AmbiguousName, ApiError, NoSuchName, NotFound, PlatformError
from ..paging.collecting import collected
from .addresses import (
    URN,
    Place,
    chosen,
    in_its_project,
    is_data_id,
    parsed,
    path_of,
    project_id_of,
    resolve,
    rows_at,
    uri,
)
from .names import is_id, text_of
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


@dataclass
class Wanted:
    """A file or folder that was asked for.

    Attributes:
        asked: what named it.
        record: what is there.
        place: where it was to be, where an address or a path named it.
        problem: why there is no record.
        before: the record that was given, where nothing is there any more.
    """

    asked: str
    record: ProjectData | None = None
    place: Place | None = None
    problem: PlatformError | None = None
    before: ProjectData | None = None

    @property
    def found(self) -> ProjectData:
        """Its record, of one that has one."""
        assert self.record is not None
        return self.record

    @property
    def data_id(self) -> str:
        """Its id, empty where there is no record."""
        return self.record.data.id if self.record is not None else ""

    @property
    def is_nowhere(self) -> bool:
        """Whether there is nothing of that name or id, in a project that there is."""
        return isinstance(self.problem, NoSuchName) and self.problem.kind != "project"


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


def gathered(client: Client, data: Any) -> Flow[list[Wanted]]:
    """A flow that gives what was asked for, in that order, each with its record or the reason why there is none.

    Raises:
        ValueError: something is no address, or a path or id without a project.
        TypeError: something is neither text nor a record.
    """
    given = listed(data)
    wanted: list[Wanted] = []
    places: dict[int, Place] = {}
    ids: dict[int, str] = {}
    for each in given:
        index = len(wanted)
        wanted.append(Wanted(each if isinstance(each, str) else "", None))
        if not isinstance(each, str):
            record = in_its_project(each)
            wanted[index] = Wanted(_told(record), record)
        elif is_data_id(each):
            ids[index] = each
        elif URN.fullmatch(each):
            yield from _one(client, wanted[index])
        else:
            try:
                places[index] = wanted[index].place = yield from client.located(each)
            except (NoSuchName, AmbiguousName) as problem:
                wanted[index].problem = problem
    for place in places.values():
        if place.path == "/":
            raise ValueError(f"{place} is the root of a project, of which the platform has no record")
    _take(wanted, places, (yield from client.at_places(places.values())))
    yield from _by_ids(client, wanted, ids)
    return wanted


def refreshed(client: Client, wanted: list[Wanted]) -> Flow[None]:
    """A flow that reads again, by lists, the records that were given: they may be old."""
    by_project: dict[str, dict[int, str]] = {}
    for index, each in enumerate(wanted):
        if each.record is not None:
            by_project.setdefault(each.record.project_id, {})[index] = each.data_id
    for project_id, ids in by_project.items():
        found = yield from client.by_ids(project_id, set(ids.values()))
        for index, data_id in ids.items():
            each = wanted[index]
            each.before, each.record = each.record, found.get(data_id)
            each.problem = None if each.record is not None else _nowhere(data_id, project_id)


def listed(data: Any) -> list[Any]:
    """One or several as a list. Raises TypeError for what cannot be gone through here."""
    if isinstance(data, str) or hasattr(data, "data"):
        return [data]
    if not isinstance(data, Iterable):
        hint = "; collect a list that is awaited first: await found.collect()" if hasattr(data, "__aiter__") else ""
        raise TypeError(f"give an address, a record, or several of them, not {type(data).__name__}{hint}")
    return list(data)


def _told(record: ProjectData) -> str:
    try:
        return uri(record)
    except ValueError:
        return str(record.data.id)


def _one(client: Client, wanted: Wanted) -> Flow[None]:
    try:
        wanted.record = yield from resolve(client.core, client.options, wanted.asked, client.project)
    except (NoSuchName, AmbiguousName, ApiError) as problem:
        wanted.problem = _nowhere(wanted.asked) if isinstance(problem, NotFound) else problem


def _by_ids(client: Client, wanted: list[Wanted], ids: Mapping[int, str]) -> Flow[None]:
    if not ids:
        return
    project_id = yield from client.own_project()
    try:
        found = yield from client.by_ids(project_id, set(ids.values()))
    except ApiError as problem:
        _take(wanted, ids, dict.fromkeys(ids.values(), problem))
        return
    _take(wanted, ids, {each: found.get(each) or _nowhere(each, project_id) for each in ids.values()})


def _take(wanted: list[Wanted], keys: Mapping[int, Any], found: Mapping[Any, Any]) -> None:
    for index, key in keys.items():
        if isinstance(found[key], PlatformError):
            wanted[index].problem = found[key]
        else:
            wanted[index].record = found[key]


def _nowhere(name: str, project_id: str = "") -> NoSuchName:
    where = f" in project {project_id}" if project_id else ""
    return NoSuchName("data", name, f"there is no data {name}{where}")


def owner_of(record: ProjectData) -> str:
    """The id of the project that a record belongs to, empty where it does not say."""
    return text_of(record.data.details.owning_project_id) if record.data.details else ""
