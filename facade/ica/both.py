"""What is meant of files and folders, by an id or an address; then it goes up or down."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..files.names import safe_name, wanted_path
from . import transfers
from .addresses import Place, is_data_id, located, resolve
from .contained import Client
from .folders import Manner, download_folder, upload_folder
from .transfers import known, record_of

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from ..files.reports import TransferReport
    from ..progress import Progress


def folder_at(core: Core, options: Options, address: str | ProjectData, project: str | None) -> Flow[Place]:
    """A flow that gives the place of a folder, which need not exist, by its address, its id, its URN or its record."""
    if isinstance(address, str) and not is_data_id(address) and not address.startswith("urn:"):
        place = yield from located(core, options, address, project)
        return place._replace(folder=True)
    record = yield from resolve(core, options, address, project, kind="folder")
    return Place(record.project_id, f"/{known(record).path.strip('/')}", True)


def upload_into(
    core: Core,
    options: Options,
    root: Path,
    address: str | ProjectData,
    project: str | None,
    manner: Manner,
    progress: Progress | None,
) -> Flow[TransferReport]:
    """A flow that brings what is in a folder here into the folder at an address."""
    place = yield from folder_at(core, options, address, project)
    client = Client(core, options, place.project_id)
    return (yield from upload_folder(client, root, place, manner, progress))


def download_from(
    core: Core,
    options: Options,
    address: str | ProjectData,
    project: str | None,
    root: Path,
    manner: Manner,
    progress: Progress | None,
) -> Flow[TransferReport]:
    """A flow that brings what is in the folder at an address into a folder here."""
    place = yield from folder_at(core, options, address, project)
    client = Client(core, options, place.project_id)
    return (yield from download_folder(client, place, root, manner, progress))


def upload_whole(
    core: Core,
    options: Options,
    project_id: str,
    root: Path,
    name: str,
    folder_path: str | None,
    manner: Manner,
    progress: Progress | None,
) -> Flow[ProjectData]:
    """A flow that brings a folder into a folder, under a name, and gives its record."""
    parent = (folder_path or "").strip("/")
    place = Place(project_id, f"/{parent}/{name}" if parent else f"/{name}", True)
    yield from upload_folder(Client(core, options, project_id), root, place, manner, progress)
    return (yield from resolve(core, options, str(place), kind="folder"))


def download(
    core: Core,
    options: Options,
    project_id: str,
    data_id: str,
    path: str | PathLike[str],
    manner: Manner,
    progress: Progress | None,
) -> Flow[Path]:
    """A flow that gets a file or folder by its id; into a folder, it keeps its own name."""
    wanted = wanted_path(path)
    found = known((yield from record_of(core, options, project_id, data_id)))
    if not found.is_folder:
        return (yield from transfers.download(core, options, project_id, found, path, progress))
    target = wanted / safe_name(found.name or data_id) if wanted.is_dir() else wanted
    place = Place(project_id, f"/{found.path.strip('/')}", True)
    yield from download_folder(Client(core, options, project_id), place, target, manner, progress)
    return target
