# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "linkPipelineToProject",
    "link_pipeline_to_project",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines/{pipelineId}",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def link_pipeline_to_project(project_id: str, pipeline_id: str) -> calls.Call[None]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}.

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id))
