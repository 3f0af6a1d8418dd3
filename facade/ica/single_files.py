"""Files one by one, and folders made, by their addresses."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import NoSuchName, TransferFailed
from ..files.names import wanted_path
from . import transfers
from .addresses import URN, Place, at, is_data_id, located, resolve
from .folders import is_the_same
from .nearby import resolved
from .transfers import Known, NewFile, known

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from ..progress import Progress
    from .sending import Sending


class Replacing(NamedTuple):
    """What a file is to be there, and whether one that is there and differs is replaced."""

    format_code: str | None
    overwrite: bool


def upload_file(
    core: Core,
    options: Options,
    path: Path,
    address: str | ProjectData,
    project: str | None,
    replacing: Replacing,
    sending: Sending,
    progress: Progress | None,
) -> Flow[ProjectData]:
    """A flow that brings a file to an address, unless it is there.

    Raises:
        TransferFailed: another file is there, and is not to be replaced.
        FileNotFoundError, IsADirectoryError: there is no such file here, or it is a folder.
    """
    if path.is_dir():
        raise IsADirectoryError(f"{path} is a folder; upload_folder brings up what is in it")
    size = path.stat().st_size
    place, record = yield from _target(core, options, address, project, path.name)
    new: NewFile | str = NewFile(place.name, place.parent, replacing.format_code)
    if record is not None:
        found = known(record)
        if _is_same(path, size, found):
            return record
        if found.status != "PARTIAL" and not replacing.overwrite:
            raise TransferFailed(
                f"another file is at {place} ({found.size} bytes, here {size:,}; {found.status}); it is replaced only "
                "with overwrite=True"
            )
        new = found.id
    return (yield from transfers.upload(core, options, place.project_id, path, new, sending, progress))


def _target(
    core: Core, options: Options, address: str | ProjectData, project: str | None, name: str
) -> Flow[tuple[Place, ProjectData | None]]:
    """Where a file is to lie, and what lies there: in a folder it keeps its own name."""
    if not isinstance(address, str) or is_data_id(address) or URN.fullmatch(address):
        record = yield from resolve(core, options, address, project)
        found = known(record)
        place = Place(record.project_id, f"/{found.path.strip('/')}", found.is_folder)
        if not found.is_folder:
            return place, record
    else:
        place = yield from located(core, options, address, project)
    if not place.folder:
        try:
            record = yield from at(core, options, place)
        except NoSuchName:
            return place, None
        if not known(record).is_folder:
            return place, record
    place = Place(place.project_id, f"{place.path.rstrip('/')}/{name}", False)
    try:
        return place, (yield from at(core, options, place, "file"))
    except NoSuchName:
        return place, None


def _is_same(path: Path, size: int, found: Known) -> bool:
    """Whether a file that is there has the size of one that is here and, where the platform says it, its MD5."""
    if found.is_unfinished or found.size != size:
        return False
    return not found.has_md5 or is_the_same(path, found.md5)


def download_file(
    core: Core,
    options: Options,
    address: str | ProjectData,
    project: str | None,
    path: str | PathLike[str],
    progress: Progress | None,
) -> Flow[Path]:
    """A flow that gets the file at an address; into a folder, it keeps its own name."""
    wanted_path(path)
    record = yield from resolved(core, options, address, project, kind="file")
    return (yield from transfers.download(core, options, record.project_id, known(record), path, progress))
