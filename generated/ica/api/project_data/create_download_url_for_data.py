# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId}:createDownloadUrl (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.download import Download

OPERATION = op.operation(
    "createDownloadUrlForData",
    "create_download_url_for_data",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}:createDownloadUrl",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Download"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_download_url_for_data(project_id: str, data_id: str) -> calls.Call[Download]:
    """POST /api/projects/{projectId}/data/{dataId}:createDownloadUrl (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.

    Returns:
        Download.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id))
