# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/base/jobs/{baseJobId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.base_job import BaseJob

OPERATION = op.operation(
    "getBaseJob",
    "get_base_job",
    "project_base",
    "GET",
    "/api/projects/{projectId}/base/jobs/{baseJobId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("baseJobId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BaseJob")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_base_job(project_id: str, base_job_id: str) -> calls.Call[BaseJob]:
    """GET /api/projects/{projectId}/base/jobs/{baseJobId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        base_job_id: str; path `baseJobId`, required.

    Returns:
        BaseJob.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, base_job_id))
