"""ICA's workflows, as flows over generated operations: analyses in batches, and files up and down."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .dialects import walk
from .errors import BatchFailed, TransferFailed
from .flows import Flow
from .transfers import Progress, get_file, put_file
from .waiting import until

if TYPE_CHECKING:
    from generated.ica.models.create_analysis_creation_batch import CreateAnalysisCreationBatch
    from generated.ica.models.project_data import ProjectData

    from .calling import Core
    from .options import Options

_SETTLED = frozenset({"SUCCEEDED", "FAILED"})


def create_analyses(
    core: Core,
    options: Options,
    project_id: str,
    body: CreateAnalysisCreationBatch | Mapping[str, Any],
    version: str,
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

    # One key for the whole workflow, so that a caller who gave none still creates one batch however often it is sent.
    key = idempotency_key or str(uuid.uuid4())
    call = create_analysis_creation_batch(project_id, body=body, idempotency_key=key)
    batch = yield from core.answer(call, options)

    def settled(items: list[Any]) -> bool:
        done = sum(str(item.processing.status) in _SETTLED for item in items)
        if on_progress is not None:
            on_progress(done, len(items))
        return done == len(items)

    items: list[Any] = yield from until(
        lambda: _batch_items(core, options, project_id, batch.id, version),
        settled,
        deadline=deadline,
        first_pause=first_pause,
    )
    failed = [item for item in items if str(item.processing.status) == "FAILED"]
    analyses = [item.created_analysis for item in items if item not in failed]
    if failed:
        raise BatchFailed(batch.id, failed, analyses)
    return analyses


def _batch_items(core: Core, options: Options, project_id: str, batch_id: str, version: str) -> Flow[list[Any]]:
    build = core.memory.builder("project_analysis_creation_batch", "get_analysis_creation_batch_items", version)
    walking = walk(build(project_id, batch_id))
    items: list[Any] = []
    while walking.call is not None:
        response, operation = yield from core.fetch(walking.call, options)
        items += walking.page(core.decode(response, operation, options), response).items
    walking.finish()
    return items


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
    from generated.ica.api.project_data.get_project_data import get_project_data

    if not path.is_file():
        raise FileNotFoundError(f"{path} is not a file")
    wanted = {"name": name or path.name, "folderPath": folder_path, "formatCode": format_code}
    body = {key: value for key, value in wanted.items() if value is not None}
    call = create_file_with_upload_url(project_id, body=body, idempotency_key=idempotency_key)
    created = yield from core.answer(call, options)
    yield from put_file(created.upload_url, path, options.retries, options.timeout, progress)
    found: ProjectData = yield from core.answer(get_project_data(project_id, created.data.id), options)
    size = getattr(found.data.details, "file_size_in_bytes", None)
    if isinstance(size, int) and size and size != path.stat().st_size:
        raise TransferFailed(f"{path.name} has {path.stat().st_size:,} bytes, the platform has {size:,}")
    return found


def download(
    core: Core, options: Options, project_id: str, data_id: str, path: Path, *, progress: Progress | None
) -> Flow[Path]:
    """A flow that gets a file of a project from the storage; into a folder, it keeps its own name."""
    from generated.ica.api.project_data.create_download_url_for_data import create_download_url_for_data
    from generated.ica.api.project_data.get_project_data import get_project_data

    from .downloads import safe_name

    record: ProjectData = yield from core.answer(get_project_data(project_id, data_id), options)
    details: Any = record.data.details
    size = getattr(details, "file_size_in_bytes", None)
    tag = getattr(details, "object_e_tag", None)
    target = path / safe_name(str(getattr(details, "name", "") or data_id)) if path.is_dir() else path

    def address() -> Flow[str]:
        found = yield from core.answer(create_download_url_for_data(project_id, data_id), options)
        return str(found.url)

    known = size if isinstance(size, int) and not isinstance(size, bool) else None
    checksum = tag.strip('"') if isinstance(tag, str) else ""
    return (yield from get_file(address, target, known, checksum, options.retries, options.timeout, progress))
