# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId}/folderUploadSessions/{folderUploadSessionId}:complete (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CompleteFolderUploadSessionDict
    from ...models.complete_folder_upload_session import CompleteFolderUploadSession
    from ...models.folder_upload_session import FolderUploadSession

OPERATION = op.operation(
    "completeFolderUploadSession",
    "complete_folder_upload_session",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}/folderUploadSessions/{folderUploadSessionId}:complete",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId"), op.path("folderUploadSessionId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CompleteFolderUploadSession"))),
        op.body("application/json", "json", d.ModelOf(ref("CompleteFolderUploadSession"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("FolderUploadSession"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def complete_folder_upload_session(
    project_id: str,
    data_id: str,
    folder_upload_session_id: str,
    *,
    body: CompleteFolderUploadSession | CompleteFolderUploadSessionDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[FolderUploadSession]:
    """POST /api/projects/{projectId}/data/{dataId}/folderUploadSessions/{folderUploadSessionId}:complete (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        folder_upload_session_id: str; path `folderUploadSessionId`, required.
        body: CompleteFolderUploadSession, or a mapping with keys as on the wire (CompleteFolderUploadSessionDict).
            Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        FolderUploadSession.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id, folder_upload_session_id), body, content_type)
