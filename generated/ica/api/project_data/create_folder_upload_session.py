# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId}/folderUploadSessions (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateTemporaryCredentialsDict
    from ...models.create_temporary_credentials import CreateTemporaryCredentials
    from ...models.folder_upload_session import FolderUploadSession

OPERATION = op.operation(
    "createFolderUploadSession",
    "create_folder_upload_session",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}/folderUploadSessions",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId")),
    bodies=(
        op.body(
            "application/vnd.illumina.v3+json",
            "json",
            d.Nullable(d.ModelOf(ref("CreateTemporaryCredentials"))),
            required=False,
        ),
        op.body("application/json", "json", d.Nullable(d.ModelOf(ref("CreateTemporaryCredentials"))), required=False),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("FolderUploadSession"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_folder_upload_session(
    project_id: str,
    data_id: str,
    *,
    body: CreateTemporaryCredentials | CreateTemporaryCredentialsDict | None | abc.Mapping[str, Any] | None = None,
    content_type: str | None = None,
) -> calls.Call[FolderUploadSession]:
    """POST /api/projects/{projectId}/data/{dataId}/folderUploadSessions (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        body: CreateTemporaryCredentials or None, or a mapping with keys as on the wire
            (CreateTemporaryCredentialsDict), may be left out. Sent as application/vnd.illumina.v3+json, or
            application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        FolderUploadSession.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id), body, content_type)
