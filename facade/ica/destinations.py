"""Folders that data is copied or moved into."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import Conflict, NoSuchName
from .addresses import Place, at, in_its_project, is_data_id, path_of, resolve
from .records import kind_of, status_of, told_data

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from .lookups import Client


class Destination(NamedTuple):
    """A folder, or the root of a project, which has no id."""

    project_id: str
    path: str
    folder_id: str | None

    def place_of(self, record: ProjectData) -> Place:
        """Where a file or folder is to lie in it, under its own name."""
        name = path_of(record).rpartition("/")[2]
        return Place(self.project_id, f"{self.path.rstrip('/')}/{name}", kind_of(record) == "folder")


def destination(client: Client, to: str | ProjectData) -> Flow[Destination]:
    """A flow that gives the folder at an address, which is made where it is not there.

    Raises:
        NoSuchName: there is no such project, a file is in the way, or the folder is being deleted.
        ValueError: it is a word alone, which may be meant for a project or for a folder.
    """
    if isinstance(to, str) and to and "/" not in to and not is_data_id(to) and not to.startswith("urn:"):
        raise ValueError(f"to={to!r}: write 'icav2://{to}/' for a project, or '/{to}/' for a folder")
    if not isinstance(to, str) or is_data_id(to) or to.startswith("urn:"):
        named = to if isinstance(to, str) else in_its_project(to)
        return _of((yield from resolve(client.core, client.options, named, client.project, kind="folder")))
    place = (yield from client.located(to))._replace(folder=True)
    if place.path == "/":
        return Destination(place.project_id, "/", None)
    return _of((yield from _there_or_made(client, place)))


def folder_made(client: Client, address: str) -> Flow[ProjectData]:
    """A flow that gives the record of the folder at an address, which is made where it is not there.

    Raises:
        NoSuchName: there is no such project, or a file is in the way.
        ValueError: it is no address, or the root of a project.
    """
    place = (yield from client.located(address))._replace(folder=True)
    return (yield from _there_or_made(client, place))


def _there_or_made(client: Client, place: Place) -> Flow[ProjectData]:
    try:
        return (yield from at(client.core, client.options, place))
    except NoSuchName:
        pass
    return (yield from _made(client, place))


def _of(folder: ProjectData) -> Destination:
    if status_of(folder) == "DELETING":
        name = path_of(folder)
        raise NoSuchName("folder", name, f"{told_data(folder)} is being deleted, with everything that is put into it")
    return Destination(folder.project_id, path_of(folder), folder.data.id)


def _made(client: Client, place: Place) -> Flow[ProjectData]:
    from generated.ica.api.project_data.create_folder import create_folder

    call = create_folder(place.project_id, body={"name": place.name, "folderPath": place.parent})
    try:
        made: ProjectData = yield from client.core.answer(call, client.options)
        if made.data:
            return made
    except Conflict:
        # Somebody else made it in the meantime, or a file is in the way.
        pass
    return (yield from at(client.core, client.options, place))
