"""What files of ICA have in them, for this program and for others: read, presigned, and by credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import TransferFailed
from ..files.transfers import get_bytes
from .both import folder_at
from .contained import UNTOLD, Client, contained
from .folders import addresses_of, no_folder
from .nearby import resolved
from .storage_keys import StorageCredentials, credentials_for
from .transfers import download_address, known

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_MOST_ADDRESSES = 100


class PresignedFile(NamedTuple):
    """A file of a folder, and where whoever has the address can read it.

    Attributes:
        path: its path from the folder.
        id: the platform's id.
        size: its bytes, None where the platform does not say.
        url: the address; it is not shown. None where the file cannot be read.
        status: as the platform has it, such as `AVAILABLE` or `ARCHIVED`.
    """

    path: str
    id: str
    size: int | None
    url: str | None
    status: str


def read(core: Core, options: Options, address: str | ProjectData, project: str | None, most: int) -> Flow[bytes]:
    """A flow that reads a file into memory."""
    if isinstance(most, bool) or not isinstance(most, int) or most < 0:
        raise ValueError(f"most={most!r}: give a number of bytes")
    record = yield from resolved(core, options, address, project, kind="file")
    found = known(record)

    def fresh() -> Flow[str]:
        return download_address(core, options, record.project_id, found.id)

    name = found.name or found.id
    return (yield from get_bytes(fresh, name, found.size, found.md5, most, options.retries, options.timeout))


def presigned(
    core: Core, options: Options, address: str | ProjectData, project: str | None
) -> Flow[list[PresignedFile]]:
    """A flow that gives addresses of all files of a folder."""
    place = yield from folder_at(core, options, address, project)
    client = Client(core, options, place.project_id)
    there = yield from contained(client, place)
    if not there.is_there:
        raise (yield from no_folder(client, place))
    if there.untold:
        raise TransferFailed(f"{there.untold[0]}, one of {len(there.untold):,}: {UNTOLD}")
    files = list(there.all_files())
    ids = [found.id for _, found in files if found.status in ("AVAILABLE", "")]
    given: dict[str, str] = {}
    for start in range(0, len(ids), _MOST_ADDRESSES):
        given |= yield from addresses_of(client, ids[start : start + _MOST_ADDRESSES])
    if missing := [each for each in ids if each not in given]:
        raise TransferFailed(f"the platform gave no address of {len(missing):,} files, of which one is {missing[0]}")
    return [PresignedFile(path, found.id, found.size, given.get(found.id), found.status) for path, found in files]


def credentials(
    core: Core, options: Options, address: str | ProjectData, project: str | None, read_only: bool
) -> Flow[StorageCredentials]:
    """A flow that gives credentials for a folder or file."""
    record = yield from resolved(core, options, address, project)
    data_id = known(record).id
    return (yield from credentials_for(core, options, record.project_id, data_id, read_only=read_only))
