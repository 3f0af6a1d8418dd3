# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/dataUnlinkingBatch (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateProjectDataUnlinkingBatchDict
    from ...models.create_project_data_unlinking_batch import CreateProjectDataUnlinkingBatch
    from ...models.project_data_unlinking_batch import ProjectDataUnlinkingBatch

OPERATION = op.operation(
    "createProjectDataUnlinkingBatch",
    "create_project_data_unlinking_batch",
    "project_data_unlinking_batch",
    "POST",
    "/api/projects/{projectId}/dataUnlinkingBatch",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateProjectDataUnlinkingBatch"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectDataUnlinkingBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_project_data_unlinking_batch(
    project_id: str,
    *,
    body: CreateProjectDataUnlinkingBatch | CreateProjectDataUnlinkingBatchDict | abc.Mapping[str, Any],
) -> calls.Call[ProjectDataUnlinkingBatch]:
    """POST /api/projects/{projectId}/dataUnlinkingBatch (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateProjectDataUnlinkingBatch, or a mapping with keys as on the wire
            (CreateProjectDataUnlinkingBatchDict). Sent as application/vnd.illumina.v3+json.

    Returns:
        ProjectDataUnlinkingBatch.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body)
