# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/pipelines/{pipelineId} (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_pipeline_v4 import ProjectPipelineV4

OPERATION = op.operation(
    "getProjectPipeline",
    "get_project_pipeline",
    "project_pipeline",
    "GET",
    "/api/projects/{projectId}/pipelines/{pipelineId}",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPipeline")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectPipelineV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_pipeline(project_id: str, pipeline_id: str) -> calls.Call[ProjectPipelineV4]:
    """GET /api/projects/{projectId}/pipelines/{pipelineId} (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.

    Returns:
        ProjectPipelineV4.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id))
