"""ICA's workflows, as flows over generated operations: analyses in batches, and files up and down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..call.flows import Flow
from ..client.waiting import until
from ..errors import BatchFailed, TransferFailed
from ..files.presigned import web_address
from ..files.transfers import file_to_send, get_file, put_file
from ..paging.collecting import collected

if TYPE_CHECKING:
    from generated.ica.models.create_analysis_creation_batch import CreateAnalysisCreationBatch
    from generated.ica.models.project_data import ProjectData

    from ..call.options import Options
    from ..call.path import Core
    from ..progress import Progress

_SETTLED = frozenset({"SUCCEEDED", "FAILED"})


class _Batch:
    """What was seen last of a batch: its items, and how many of those that were asked for are settled."""

    def __init__(self, batch_id: str, items: list[Any], asked: int) -> None:
        self.items = items
        self.settled = sum(str(item.processing.status) in _SETTLED for item in items)
        # Until all are listed, those that are do not say that the batch is done.
        self.total = max(asked, len(items))
        self.status = f"{self.settled} of {self.total} items of batch {batch_id} are settled"


def create_analyses(
    core: Core,
    options: Options,
    project_id: str,
    body: CreateAnalysisCreationBatch | Mapping[str, Any],
    version: str | None,
    *,
    idempotency_key: str | None,
    deadline: float,
    first_pause: float,
    on_progress: Callable[[int, int | None], object] | None,
) -> Flow[list[Any]]:
    """A flow that creates a batch, waits until each of its items is settled, and gives their analyses."""
    from generated.ica.api.project_analysis_creation_batch.create_analysis_creation_batch import (
        create_analysis_creation_batch,
    )

    # Where no key is given, the call gets one of its own, so that it creates one batch however often it is sent.
    call = create_analysis_creation_batch(project_id, body=body, idempotency_key=idempotency_key)
    batch = yield from core.answer(call, options)
    asked = _asked_for(body)

    def look() -> Flow[_Batch]:
        items = yield from _batch_items(core, options, project_id, batch.id, version)
        return _Batch(batch.id, items, asked)

    def settled(found: _Batch) -> bool:
        if on_progress is not None:
            on_progress(found.settled, found.total)
        return found.settled == found.total

    found = yield from until(look, settled, deadline=deadline, first_pause=first_pause)
    failed = [item for item in found.items if str(item.processing.status) == "FAILED"]
    analyses = [item.created_analysis for item in found.items if str(item.processing.status) != "FAILED"]
    if failed:
        raise BatchFailed(batch.id, failed, analyses)
    return analyses


def _asked_for(body: CreateAnalysisCreationBatch | Mapping[str, Any]) -> int:
    """How many analyses a body asks for, of all kinds together."""
    from generated.ica.models.create_analysis_creation_batch import CreateAnalysisCreationBatch

    kinds = body if isinstance(body, Mapping) else body.to_dict()
    asked = (kinds.get(entry.wire) for entry in CreateAnalysisCreationBatch._fields)
    return sum(len(items) for items in asked if isinstance(items, (list, tuple)))


def _batch_items(core: Core, options: Options, project_id: str, batch_id: str, version: str | None) -> Flow[list[Any]]:
    build = core.memory.builder("project_analysis_creation_batch", "get_analysis_creation_batch_items", version)
    return collected(core, build(project_id, batch_id), options)


def _address(answer: Any, name: str = "url") -> str:
    """The address that the platform gave. Raises TransferFailed where it gave none that can be used."""
    return web_address(getattr(answer, name, None))


def _created_id(answer: Any) -> str:
    """The id of the file that was created. Raises TransferFailed for an answer without one."""
    found = getattr(getattr(answer, "data", None), "id", None)
    if isinstance(found, str) and found:
        return found
    raise TransferFailed("the platform did not say under which id it created the file")


def _details(record: Any) -> Any:
    """What the platform says of a file, None where it says nothing."""
    # A field that is not there is an enum's member, and those have a name too.
    return getattr(getattr(record, "data", None) or None, "details", None) or None


def upload(
    core: Core,
    options: Options,
    project_id: str,
    path: Path,
    *,
    name: str | None,
    folder_path: str | None,
    format_code: str | None,
    idempotency_key: str | None,
    progress: Progress | None,
) -> Flow[ProjectData]:
    """A flow that creates a file in a project, puts its bytes to the storage and gives the file's record."""
    from generated.ica.api.project_data.create_file_with_upload_url import create_file_with_upload_url
    from generated.ica.api.project_data.create_upload_url_for_data import create_upload_url_for_data
    from generated.ica.api.project_data.get_project_data import get_project_data

    with closing(file_to_send(path)) as file:
        wanted = {"name": name or path.name, "folderPath": folder_path, "formatCode": format_code}
        body = {key: value for key, value in wanted.items() if value is not None}
        call = create_file_with_upload_url(project_id, body=body, idempotency_key=idempotency_key)
        created = yield from core.answer(call, options)
        first, data_id = _address(created, "upload_url"), _created_id(created)

        def address() -> Flow[str]:
            return _address((yield from core.answer(create_upload_url_for_data(project_id, data_id), options)))

        yield from put_file(first, address, file, options.retries, options.timeout, progress)
    found: ProjectData = yield from core.answer(get_project_data(project_id, data_id), options)
    size = getattr(_details(found), "file_size_in_bytes", None)
    if isinstance(size, int) and size and size != file.size:
        raise TransferFailed(f"{path.name} has {file.size:,} bytes, the platform has {size:,}")
    return found


def download(
    core: Core,
    options: Options,
    project_id: str,
    data_id: str,
    path: str | PathLike[str],
    *,
    progress: Progress | None,
) -> Flow[Path]:
    """A flow that gets a file of a project from the storage; into a folder, it keeps its own name."""
    from generated.ica.api.project_data.create_download_url_for_data import create_download_url_for_data
    from generated.ica.api.project_data.get_project_data import get_project_data

    from ..files.names import target_in, wanted_path

    wanted = wanted_path(path)
    details = _details((yield from core.answer(get_project_data(project_id, data_id), options)))
    size = getattr(details, "file_size_in_bytes", None)
    tag = getattr(details, "object_e_tag", None)
    name = getattr(details, "name", None)
    target = target_in(wanted, name if isinstance(name, str) and name else data_id)

    def address() -> Flow[str]:
        return _address((yield from core.answer(create_download_url_for_data(project_id, data_id), options)))

    known = size if isinstance(size, int) and not isinstance(size, bool) else None
    checksum = tag.strip('"') if isinstance(tag, str) else ""
    return (yield from get_file(address, target, known, checksum, options.retries, options.timeout, progress))
