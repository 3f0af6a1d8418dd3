# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/dataMoveBatch (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateProjectDataMoveBatchDict
    from ...models.create_project_data_move_batch import CreateProjectDataMoveBatch
    from ...models.project_data_move_batch import ProjectDataMoveBatch

OPERATION = op.operation(
    "createProjectDataMoveBatch",
    "create_project_data_move_batch",
    "project_data_move_batch",
    "POST",
    "/api/projects/{projectId}/dataMoveBatch",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateProjectDataMoveBatch"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateProjectDataMoveBatch"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectDataMoveBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_project_data_move_batch(
    project_id: str,
    *,
    body: CreateProjectDataMoveBatch | CreateProjectDataMoveBatchDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[ProjectDataMoveBatch]:
    """POST /api/projects/{projectId}/dataMoveBatch (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateProjectDataMoveBatch, or a mapping with keys as on the wire (CreateProjectDataMoveBatchDict). Sent
            as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectDataMoveBatch.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body, content_type)
