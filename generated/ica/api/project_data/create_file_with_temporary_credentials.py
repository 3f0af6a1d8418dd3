# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data:createFileWithTemporaryCredentials (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.create_file_and_temporary_credentials import CreateFileAndTemporaryCredentials
    from ...models.project_data_and_temporary_credentials import ProjectDataAndTemporaryCredentials

OPERATION = op.operation(
    "createFileWithTemporaryCredentials",
    "create_file_with_temporary_credentials",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data:createFileWithTemporaryCredentials",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", ModelOf(ref("CreateFileAndTemporaryCredentials"))),
        op.body("application/json", "json", ModelOf(ref("CreateFileAndTemporaryCredentials"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", ModelOf(ref("ProjectDataAndTemporaryCredentials"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def create_file_with_temporary_credentials(
    project_id: str,
    *,
    body: CreateFileAndTemporaryCredentials | Mapping[str, Any],
    idempotency_key: str | None = None,
    content_type: str | None = None,
) -> Call[ProjectDataAndTemporaryCredentials]:
    """POST /api/projects/{projectId}/data:createFileWithTemporaryCredentials (v3).

    Arguments:
        project_id: path `projectId`, required.
        idempotency_key: header `Idempotency-Key`.
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first.
    """
    return Call(OPERATION, (project_id, idempotency_key), body, content_type)
