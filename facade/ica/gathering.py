"""The records of many files and folders at once: however many there are, a list is asked for as many of them as an
address holds, instead of each alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import AmbiguousName, ApiError, Forbidden, NoSuchName, NotFound, PlatformError
from .addresses import URN, Place, in_its_project, is_data_id, named_like_an_id, resolve, uri
from .lookups import Client
from .names import text_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow


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


def gathered(client: Client, data: Any) -> Flow[list[Wanted]]:
    """A flow that gives what was asked for, in that order, each with its record or the reason why there is none.

    Raises:
        ValueError: something is no address, or a path or id without a project.
        TypeError: something is neither text nor a record.
    """
    given = as_list(data)
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
    found = yield from client.at_places(places.values())
    for project_id, moved in (yield from _named_like_ids(client, wanted, places, found)).items():
        elsewhere = {index: moved[place] for index, place in places.items() if place.project_id == project_id}
        for index, place in elsewhere.items():
            wanted[index].place = places[index] = place
        found |= yield from client.at_places(elsewhere.values())
    _take(wanted, places, found)
    yield from _by_ids(client, wanted, ids)
    return wanted


def _named_like_ids(
    client: Client, wanted: list[Wanted], places: Mapping[int, Place], found: Mapping[Place, Any]
) -> Flow[dict[str, dict[Place, Place]]]:
    """A flow that gives the places of projects whose names look like ids, by what was taken for an id of each."""
    moved: dict[str, dict[Place, Place]] = {}
    for index, place in places.items():
        problem = found[place]
        if not isinstance(problem, (NotFound, Forbidden)) or place.project_id in moved:
            continue
        try:
            named = yield from named_like_an_id(
                client.core, client.options, wanted[index].asked, client.project, problem
            )
        except PlatformError:
            continue
        same = (each for each in places.values() if each.project_id == place.project_id)
        moved[place.project_id] = {each: each._replace(project_id=named.project_id) for each in same}
    return moved


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


def as_list(data: Any) -> list[Any]:
    """One or several as a list. Raises TypeError for what cannot be gone through here."""
    if isinstance(data, str) or hasattr(data, "data") or hasattr(data, "details"):
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
