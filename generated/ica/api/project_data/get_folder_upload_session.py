# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/data/{dataId}/folderUploadSessions/{folderUploadSessionId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.folder_upload_session import FolderUploadSession

OPERATION = op.operation(
    "getFolderUploadSession",
    "get_folder_upload_session",
    "project_data",
    "GET",
    "/api/projects/{projectId}/data/{dataId}/folderUploadSessions/{folderUploadSessionId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId"), op.path("folderUploadSessionId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("FolderUploadSession"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_folder_upload_session(
    project_id: str, data_id: str, folder_upload_session_id: str
) -> calls.Call[FolderUploadSession]:
    """GET /api/projects/{projectId}/data/{dataId}/folderUploadSessions/{folderUploadSessionId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        folder_upload_session_id: str; path `folderUploadSessionId`, required.

    Returns:
        FolderUploadSession.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id, folder_upload_session_id))
