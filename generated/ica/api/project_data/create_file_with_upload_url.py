# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data:createFileWithUploadUrl (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateFileAndUploadUrlDict
    from ...models.create_file_and_upload_url import CreateFileAndUploadUrl
    from ...models.project_file_and_upload_url import ProjectFileAndUploadUrl

OPERATION = op.operation(
    "createFileWithUploadUrl",
    "create_file_with_upload_url",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data:createFileWithUploadUrl",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateFileAndUploadUrl"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateFileAndUploadUrl"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectFileAndUploadUrl"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_file_with_upload_url(
    project_id: str,
    *,
    body: CreateFileAndUploadUrl | CreateFileAndUploadUrlDict | abc.Mapping[str, Any],
    idempotency_key: str | None = None,
    content_type: str | None = None,
) -> calls.Call[ProjectFileAndUploadUrl]:
    """POST /api/projects/{projectId}/data:createFileWithUploadUrl (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        idempotency_key: str; header `Idempotency-Key`. At most 255 characters.
        body: CreateFileAndUploadUrl, or a mapping with keys as on the wire (CreateFileAndUploadUrlDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectFileAndUploadUrl.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, idempotency_key), body, content_type)
