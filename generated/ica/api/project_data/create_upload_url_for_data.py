# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId}:createUploadUrl (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.upload import Upload

OPERATION = op.operation(
    "createUploadUrlForData",
    "create_upload_url_for_data",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}:createUploadUrl",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId"), op.query("fileType"), op.query("hash")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Upload"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_upload_url_for_data(
    project_id: str, data_id: str, *, file_type: str | None = None, hash: str | None = None
) -> calls.Call[Upload]:
    """POST /api/projects/{projectId}/data/{dataId}:createUploadUrl (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        file_type: str; query `fileType`.
        hash: str; query `hash`.

    Returns:
        Upload.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id, file_type, hash))
