# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/pipelines/{pipelineId}/documentation/HTML (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.pipeline_html_documentation import PipelineHtmlDocumentation

OPERATION = op.operation(
    "getProjectPipelineHtmlDocumentation",
    "get_project_pipeline_html_documentation",
    "project_pipeline",
    "GET",
    "/api/projects/{projectId}/pipelines/{pipelineId}/documentation/HTML",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("PipelineHtmlDocumentation"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_pipeline_html_documentation(project_id: str, pipeline_id: str) -> calls.Call[PipelineHtmlDocumentation]:
    """GET /api/projects/{projectId}/pipelines/{pipelineId}/documentation/HTML (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.

    Returns:
        PipelineHtmlDocumentation.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id))
