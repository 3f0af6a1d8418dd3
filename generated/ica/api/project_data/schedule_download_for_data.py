# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId}:scheduleDownload (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ScheduleDownloadDict
    from ...models.data_transfer import DataTransfer
    from ...models.schedule_download import ScheduleDownload

OPERATION = op.operation(
    "scheduleDownloadForData",
    "schedule_download_for_data",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}:scheduleDownload",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json",
    parameters=(op.path("projectId"), op.path("dataId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("ScheduleDownload"))),
        op.body("application/json", "json", d.ModelOf(ref("ScheduleDownload"))),
    ),
    answers=(
        op.answer("default", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataTransfer")), headers=("ETag",)),
    ),
)


def schedule_download_for_data(
    project_id: str,
    data_id: str,
    *,
    body: ScheduleDownload | ScheduleDownloadDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[DataTransfer]:
    """POST /api/projects/{projectId}/data/{dataId}:scheduleDownload (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        body: ScheduleDownload, or a mapping with keys as on the wire (ScheduleDownloadDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        DataTransfer.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id), body, content_type)
