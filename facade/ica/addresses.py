"""Addresses of data: `icav2://PROJECT/path`, paths within a project, the platform's URNs, and ids.

An address is written as the path is, letter by letter: nothing in it is percent-encoded, and `?` and `#` are letters
like others. A slash at its end says that a folder is meant; without one, a file comes before a folder of its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from ..errors import AmbiguousName, Forbidden, NoSuchName, NotFound
from ..paging.collecting import collected
from .names import by_id_or_name, is_id, named, text_of
from .patterns import is_plain
from .places import Place as Place
from .places import is_data_id as is_data_id
from .places import parsed as parsed
from .places import written as written
from .projects import leading_project
from .records import Kind as Kind
from .records import data_in as data_in
from .records import kind_of as kind_of
from .records import path_of as path_of
from .records import status_of as status_of
from .records import told_data as told_data

if TYPE_CHECKING:
    from generated.ica.models.bundle_data import BundleData
    from generated.ica.models.data import Data
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

URN = re.compile(r"urn:[^/#]*:data:(?P<id>[^:/#]+)(#.*)?", re.DOTALL)
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")


def located(core: Core, options: Options, address: str, project: str | None = None) -> Flow[Place]:
    """A flow that gives the place that an address names, whether anything is there or not. Nothing is sent for an
    address whose project is written as its id.

    Raises:
        ValueError: it is no address; or a path alone, and it is not said in which project.
        NoSuchName: no project is called so.
        AmbiguousName: several are.
    """
    found = parsed(address)
    words = found.words
    if not found.whole:
        used = 0
        project_id = yield from project_id_of(core, options, project)
    elif is_id(words[0]):
        project_id, used = words[0].lower(), 1
    else:
        # A path in it may look like the name of a project as well; the fewest words that name one are meant.
        named_project, used = yield from leading_project(core, options, words)
        project_id = named_project.id
    path = words[used:]
    return Place(project_id, "/" + "/".join(path), found.folder or not path)


def project_id_of(core: Core, options: Options, project: str | None) -> Flow[str]:
    """A flow that gives the id of a project by its id, for which nothing is sent, or its name."""
    if project is None:
        raise ValueError("say in which project: write icav2://PROJECT/path, give project=, or set client.project_id")
    if not isinstance(project, str):
        raise TypeError(f"project={project!r}: give its id or name, as text")
    if is_id(project):
        return project.lower()
    found, _ = yield from leading_project(core, options, project.split("/"), whole=True)
    return found.id


def resolve(
    core: Core,
    options: Options,
    address: str | ProjectData,
    project: str | None = None,
    *,
    kind: Kind | None = None,
) -> Flow[ProjectData]:
    """A flow that gives the record that is at an address: `icav2://PROJECT/path`, a path in the project that is said,
    a URN, or an id. A record is given as it is.

    Raises:
        ValueError: it is no address; or a path or id alone, and it is not said in which project.
        NoSuchName: there is no such project, or nothing is there.
        AmbiguousName: several projects are called so, or several records are there.
        NotFound, Forbidden: what was named by its id is not there, or not for these credentials.
    """
    if kind not in (None, "file", "folder"):
        raise ValueError(f"kind={kind!r}: give 'file' or 'folder'")
    if not isinstance(address, str):
        return _fitting(in_its_project(address), kind, "the record")
    urn = URN.fullmatch(address)
    if urn is not None:
        return _fitting((yield from _by_urn(core, options, address, urn, project)), kind, address)
    if is_data_id(address):
        project_id = yield from project_id_of(core, options, project)
        called = at(core, options, Place(project_id, f"/{address}", False), kind)
        found = yield from by_id_or_name(by_id(core, options, project_id, address), called)
        return _fitting(found, kind, address)
    place = yield from located(core, options, address, project)
    try:
        return (yield from at(core, options, place, kind))
    except (NotFound, Forbidden) as problem:
        again = yield from named_like_an_id(core, options, address, project, problem)
        return (yield from at(core, options, again, kind))
    except NoSuchName as problem:
        return _fitting((yield from _id_as_a_path(core, options, place, problem)), kind, address)


def _id_as_a_path(core: Core, options: Options, place: Place, problem: NoSuchName) -> Flow[ProjectData]:
    """What has the id that stands where a path does, if one does; otherwise the problem stands."""
    if not is_data_id(place.path[1:]):
        raise problem
    try:
        return (yield from by_id(core, options, place.project_id, place.path[1:]))
    except (NotFound, Forbidden):
        raise problem from None


def named_like_an_id(
    core: Core, options: Options, address: str, project: str | None, problem: NotFound | Forbidden
) -> Flow[Place]:
    """The same place in a project whose name looks like an id, if there is one; otherwise the problem stands."""
    found = parsed(address)
    words = (*found.words,) if found.whole else (project or "", *found.words)
    if not is_id(words[0]):
        raise problem
    try:
        named_project, used = yield from leading_project(core, options, words)
    except NoSuchName:
        raise problem from None
    path = words[used:]
    return Place(named_project.id, "/" + "/".join(path), found.folder or not path)


def exists(core: Core, options: Options, address: str, project: str | None, kind: Kind | None) -> Flow[bool]:
    """A flow that says whether there is anything at an address, or a project, whose address has no path."""
    from generated.ica.api.project.get_project import get_project

    if not isinstance(address, str):
        raise TypeError(f"give an address as text, not {type(address).__name__}")
    try:
        if not is_data_id(address) and URN.fullmatch(address) is None:
            place = yield from located(core, options, address, project)
            if place.path == "/":
                yield from core.answer(get_project(place.project_id), options)
                return kind != "file"
        yield from resolve(core, options, address, project, kind=kind)
    except (NoSuchName, NotFound):
        return False
    except AmbiguousName as problem:
        if problem.kind == "data":
            return True
        raise
    return True


def by_id(core: Core, options: Options, project_id: str, data_id: str) -> Flow[ProjectData]:
    """A flow that gives the record of an id in a project."""
    from generated.ica.api.project_data.get_project_data import get_project_data

    found: ProjectData = yield from core.answer(get_project_data(project_id, data_id), options)
    return found


def at(core: Core, options: Options, place: Place, kind: Kind | None = None) -> Flow[ProjectData]:
    """A flow that gives what is in a place, with one call."""
    wanted = "folder" if place.folder or kind == "folder" else kind
    if place.folder and kind == "file":
        raise ValueError(f"{place} ends with a slash, so it is a folder's; here the address of a file is meant")
    if place.path == "/":
        raise ValueError(f"{place} is the root of a project, of which the platform has no record")
    rows = yield from rows_at(core, options, place.project_id, [place.path])
    return chosen(place, wanted, rows)


def chosen(place: Place, wanted: Kind | None, rows: list[ProjectData]) -> ProjectData:
    """What is meant of the rows that lie in a place, a file before a folder.

    Raises NoSuchName where there is none of the kind that is wanted, AmbiguousName where there are several.
    """
    for one in ("file", "folder") if wanted is None else (wanted,):
        ours = [row for row in rows if kind_of(row) == one]
        found = named(ours, place.path, lambda row: (path_of(row),))
        # What is being deleted is not what is meant where something else is there.
        lasting = [row for row in found if status_of(row) != "DELETING"]
        if found:
            return _only_data(str(place), lasting or found)
    raise _nothing_at(place, wanted, rows)


def rows_at(core: Core, options: Options, project_id: str, paths: Iterable[str]) -> Flow[list[ProjectData]]:
    """All files and folders whose path is one of these, but for upper and lower case and how its letters are
    composed."""
    from generated.ica.api.project_data.get_project_data_list import get_project_data_list

    forms = dict.fromkeys(form for path in paths for form in (path, normalize("NFC", path), normalize("NFD", path)))
    call = get_project_data_list(
        project_id,
        file_path=[each + end for each in forms for end in ("", "/")],
        file_path_match_mode="FULL_CASE_INSENSITIVE",
    )
    rows: list[ProjectData] = yield from collected(core, call, options)
    return [row for row in rows if row and row.data and row.data.details]


def _only_data(name: str, found: list[ProjectData]) -> ProjectData:
    by_data_id = {row.data.id: row for row in found}
    if len(by_data_id) > 1:
        rows = list(by_data_id.values())
        raise AmbiguousName("data", name, rows, [told_data(row) for row in rows])
    return found[0]


def _nothing_at(place: Place, kind: str | None, rows: list[ProjectData]) -> NoSuchName:
    what = kind or "file or folder"
    hint = ""
    if rows:
        hint = f"; there is {' and '.join(told_data(row) for row in rows[:3])}"
    elif not is_plain(place.path):
        hint = "; a pattern is no part of an address: search(folder, pattern='*.bam') gives what fits"
    elif _ENCODED.search(place.path):
        hint = "; addresses are written as the path is, without percent-encoding"
    return NoSuchName(what, str(place), f"there is no {what} at {place}", hint)


def _by_urn(core: Core, options: Options, address: str, urn: re.Match[str], project: str | None) -> Flow[ProjectData]:
    """What a URN names: as the project that is said has it, else as the one that it belongs to."""
    from generated.ica.api.data.get_data import get_data

    if project is not None:
        project_id = yield from project_id_of(core, options, project)
        try:
            return (yield from by_id(core, options, project_id, urn["id"]))
        except (NotFound, Forbidden):
            pass
    found: Data = yield from core.answer(get_data(address.partition("#")[0]), options)
    return in_its_project(found)


def in_its_project(record: Any) -> ProjectData:
    """A record of data as one of a project: where it was met, else the one that it belongs to. Raises TypeError for
    what is no such record."""
    from generated.ica.models.data import Data
    from generated.ica.models.project_data import ProjectData

    data = data_in(record)
    if isinstance(record, ProjectData):
        return record
    if not isinstance(data, Data):
        raise TypeError(f"give an address as text, or a record of data, not {type(record).__name__}")
    return ProjectData(data=data, project_id=text_of(data.details.owning_project_id) if data.details else "")


def _fitting(record: ProjectData, kind: Kind | None, name: str) -> ProjectData:
    if kind is not None and kind_of(record) != kind:
        raise NoSuchName(kind, name, f"{name} is no {kind}", f"; it is {told_data(record)}")
    return record


def uri(record: ProjectData | BundleData | Data) -> str:
    """The `icav2://` address of a record: in the project where it was met, else in the one that it belongs to.

    Raises ValueError for a record that does not say its path or project.
    """
    data = in_its_project(record).data
    details = data.details or None
    project_id = text_of(getattr(record, "project_id", None)) or text_of(getattr(details, "owning_project_id", None))
    if details is None or not project_id or not text_of(details.path):
        raise ValueError(f"the record of {data.id} does not say its path and project; read it again with get_data")
    return written(project_id, path_of(record), folder=kind_of(record) == "folder")
