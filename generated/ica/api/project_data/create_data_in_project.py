# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateDataDict
    from ...models.create_data import CreateData
    from ...models.project_data import ProjectData

OPERATION = op.operation(
    "createDataInProject",
    "create_data_in_project",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateData"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateData"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectData")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    deprecated=True,
)


def create_data_in_project(
    project_id: str,
    *,
    body: CreateData | CreateDataDict | abc.Mapping[str, Any],
    idempotency_key: str | None = None,
    content_type: str | None = None,
) -> calls.Call[ProjectData]:
    """POST /api/projects/{projectId}/data (v3). Deprecated by the platform.

    Arguments:
        project_id: str; path `projectId`, required.
        idempotency_key: str; header `Idempotency-Key`. At most 255 characters.
        body: CreateData, or a mapping with keys as on the wire (CreateDataDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectData.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, idempotency_key), body, content_type)
