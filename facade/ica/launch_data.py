"""The records of the data that a launch names: many paths by one list, and each record read once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..errors import Forbidden, NotFound
from ..paging.collecting import collected
from .addresses import located, resolve
from .launch_inputs import Reference, is_urn
from .places import is_data_id, parsed, written
from .records import kind_of, path_of, status_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .places import Place

# Servers and what stands before them refuse addresses of more than some thousand letters.
_MOST_LETTERS = 3000


def records_of(
    core: Core, options: Options, project_id: str, references: Mapping[Any, Reference]
) -> Flow[dict[Any, ProjectData]]:
    """A flow that gives the record of each piece of data. Raises NoSuchName and AmbiguousName."""
    targets = {key[0]: reference.target for key, reference in references.items()}
    found = yield from _by_paths(core, options, project_id, [name for name in targets if _is_address(targets[name])])
    for name, target in targets.items():
        if name not in found:
            found[name] = yield from resolve(core, options, target, project_id)
    return {key: found[key[0]] for key in references}


def _is_address(target: Any) -> bool:
    return isinstance(target, str) and not is_data_id(target) and not is_urn(target)


def _by_paths(core: Core, options: Options, project_id: str, names: list[str]) -> Flow[dict[str, ProjectData]]:
    """A flow that gives what is found in many places at once, where it is clear what is meant; the rest is looked for
    by itself."""
    if len(names) < 2:
        return {}
    places: dict[Place, str] = {}
    known: dict[tuple[str, ...], str] = {}
    for name in names:
        place = yield from located(core, options, _with_known_project(name, known), project_id)
        places[place] = name
        words = parsed(name).words
        known[words[: len(words) - len(list(filter(None, place.path.split("/"))))]] = place.project_id
    found: dict[str, ProjectData] = {}
    for owner in dict.fromkeys(place.project_id for place in places):
        for some in _portions(place for place in places if place.project_id == owner):
            try:
                rows = yield from _listed(core, options, owner, [_path(place) for place in some])
            except (NotFound, Forbidden):
                # A project may be called like an id, which is found out where each is looked for by itself.
                continue
            for place in some:
                ours = [row for row in rows if _is_at(row, place)]
                if len(ours) == 1:
                    found[places[place]] = ours[0]
    return found


def _with_known_project(name: str, known: Mapping[tuple[str, ...], str]) -> str:
    """An address with the id of its project, if that has been looked for already."""
    words, whole, folder = parsed(name)
    for used in range(1, len(words)):
        if whole and words[:used] in known:
            return written(known[words[:used]], "/".join(words[used:]), folder=folder)
    return name


def _path(place: Place) -> str:
    return f"{place.path}/" if place.folder else place.path


def _portions(places: Iterable[Place]) -> Iterator[list[Place]]:
    """Places by as many as one address has room for."""
    portion: list[Place] = []
    letters = 0
    for place in places:
        letters += len(quote(_path(place))) + len("&filePath=")
        if portion and letters > _MOST_LETTERS:
            yield portion
            portion, letters = [], len(quote(_path(place)))
        portion.append(place)
    if portion:
        yield portion


def _listed(core: Core, options: Options, project_id: str, paths: list[str]) -> Flow[list[ProjectData]]:
    from generated.ica.api.project_data.get_project_data_list import get_project_data_list

    call = get_project_data_list(project_id, file_path=paths, file_path_match_mode="FULL_CASE_INSENSITIVE")
    return collected(core, call, options)


def _is_at(row: ProjectData, place: Place) -> bool:
    kind = "folder" if place.folder else "file"
    return path_of(row) == place.path and kind_of(row) == kind and status_of(row) != "DELETING"
