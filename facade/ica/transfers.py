"""Single files of ICA up and down: by presigned addresses, and in parts through S3 where one address takes no more."""

from __future__ import annotations

from contextlib import closing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..call.flows import Flow, Stop
from ..errors import TransferFailed
from ..files.names import target_in, wanted_path
from ..files.presigned import web_address
from ..files.transfers import LARGEST_UPLOAD, file_to_send, get_file, put_file
from .records import UNFINISHED

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.options import Options
    from ..call.path import Core
    from ..files.fixed import FixedFile
    from ..progress import Progress
    from .sending import Sending


_MD5_LENGTH = 32


class NewFile(NamedTuple):
    """A file as it is to be created."""

    name: str
    folder_path: str | None
    format_code: str | None = None
    idempotency_key: str | None = None

    def body(self) -> dict[str, Any]:
        """What the platform is told."""
        wanted = {"name": self.name, "folderPath": self.folder_path, "formatCode": self.format_code}
        return {key: value for key, value in wanted.items() if value is not None}


def opened(path: Path, sending: Sending) -> FixedFile:
    """A file to send, whichever way it will go. Raises FileNotFoundError for what is no file, TransferFailed for one
    that is too large for what is installed."""
    file = file_to_send(path, largest=None)
    try:
        if in_parts(file, sending):
            from .large import check_possible

            check_possible(file)
    except TransferFailed:
        file.close()
        raise
    return file


def in_parts(file: FixedFile, sending: Sending) -> bool:
    """Whether a file goes up in parts."""
    return file.size > min(sending.multipart_from, LARGEST_UPLOAD)


def sent(
    core: Core,
    options: Options,
    project_id: str,
    file: FixedFile,
    new: NewFile | str,
    sending: Sending,
    progress: Progress | None,
    stop: Stop | None = None,
) -> Flow[str]:
    """A flow that sends the bytes of a file that is to be created, or of one that is there by its id; gives the id."""
    if in_parts(file, sending):
        from .large import send_in_parts

        data_id = new if isinstance(new, str) else (yield from _created(core, options, project_id, new))
        yield from send_in_parts(core, options, project_id, data_id, file, sending, progress, stop or Stop())
        return data_id
    if isinstance(new, str):
        first, data_id = (yield from _upload_address(core, options, project_id, new)), new
    else:
        first, data_id = yield from _created_with_address(core, options, project_id, new)

    def address() -> Flow[str]:
        return _upload_address(core, options, project_id, data_id)

    yield from put_file(first, address, file, options.retries, options.timeout, progress)
    return data_id


def _created(core: Core, options: Options, project_id: str, new: NewFile) -> Flow[str]:
    from generated.ica.api.project_data.create_file import create_file

    call = create_file(project_id, body=new.body(), idempotency_key=new.idempotency_key)
    return _created_id((yield from core.answer(call, options)))


def _created_with_address(core: Core, options: Options, project_id: str, new: NewFile) -> Flow[tuple[str, str]]:
    from generated.ica.api.project_data.create_file_with_upload_url import create_file_with_upload_url

    call = create_file_with_upload_url(project_id, body=new.body(), idempotency_key=new.idempotency_key)
    created = yield from core.answer(call, options)
    return web_address(getattr(created, "upload_url", None)), _created_id(created)


def _upload_address(core: Core, options: Options, project_id: str, data_id: str) -> Flow[str]:
    from generated.ica.api.project_data.create_upload_url_for_data import create_upload_url_for_data

    answer = yield from core.answer(create_upload_url_for_data(project_id, data_id), options)
    return web_address(getattr(answer, "url", None))


def download_address(core: Core, options: Options, project_id: str, data_id: str) -> Flow[str]:
    """A flow that gives a fresh address to read a file from."""
    from generated.ica.api.project_data.create_download_url_for_data import create_download_url_for_data

    answer = yield from core.answer(create_download_url_for_data(project_id, data_id), options)
    return web_address(getattr(answer, "url", None))


def record_of(core: Core, options: Options, project_id: str, data_id: str) -> Flow[ProjectData]:
    """A flow that gives the record of a file or folder."""
    from generated.ica.api.project_data.get_project_data import get_project_data

    found: ProjectData = yield from core.answer(get_project_data(project_id, data_id), options)
    return found


def _created_id(answer: Any) -> str:
    """The id of the file that was created. Raises TransferFailed for an answer without one."""
    found = getattr(getattr(answer, "data", None), "id", None)
    if isinstance(found, str) and found:
        return found
    raise TransferFailed("the platform did not say under which id it created the file")


class Known(NamedTuple):
    """What the platform says of a file or folder; of what it says nothing, None or an empty text."""

    id: str
    name: str
    path: str
    size: int | None
    md5: str
    status: str
    is_folder: bool

    @property
    def is_unfinished(self) -> bool:
        """Whether its content has not come yet, or is about to go."""
        return self.status in UNFINISHED

    @property
    def has_md5(self) -> bool:
        """Whether its checksum is an MD5: that of what went up in parts is another."""
        return len(self.md5) == _MD5_LENGTH


def known(record: Any) -> Known:
    """What a record says."""
    data = getattr(record, "data", None) or None
    # A field that is not there is an enum's member, and those have a name too.
    details = getattr(data, "details", None) or None
    size = getattr(details, "file_size_in_bytes", None)
    data_id = _text(getattr(data, "id", None))
    kind = _text(getattr(details, "data_type", None))
    return Known(
        data_id,
        _text(getattr(details, "name", None)),
        _text(getattr(details, "path", None)),
        size if isinstance(size, int) and not isinstance(size, bool) else None,
        _text(getattr(details, "object_e_tag", None)).strip('"'),
        _text(getattr(details, "status", None)),
        kind == "FOLDER" or (not kind and data_id.startswith("fol.")),
    )


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str) else ""


def upload(
    core: Core,
    options: Options,
    project_id: str,
    path: Path,
    new: NewFile | str,
    sending: Sending,
    progress: Progress | None,
) -> Flow[ProjectData]:
    """A flow that sends the bytes of a file, for a new one there or for one by its id, and gives the file's record."""
    with closing(opened(path, sending)) as file:
        data_id = yield from sent(core, options, project_id, file, new, sending, progress)
    found: ProjectData = yield from record_of(core, options, project_id, data_id)
    size = known(found).size
    if size and size != file.size:
        raise TransferFailed(f"{path.name} has {file.size:,} bytes, the platform has {size:,}")
    return found


def download(
    core: Core, options: Options, project_id: str, record: Known, path: str | PathLike[str], progress: Progress | None
) -> Flow[Path]:
    """A flow that gets a file of a project from the storage; into a folder, it keeps its own name."""
    target = target_in(wanted_path(path), record.name or record.id)

    def address() -> Flow[str]:
        return download_address(core, options, project_id, record.id)

    return (yield from get_file(address, target, record.size, record.md5, options.retries, options.timeout, progress))
