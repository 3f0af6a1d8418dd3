# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}/generalAttributes (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PipelineUpdateDict
    from ...models.pipeline_update import PipelineUpdate
    from ...models.pipeline_v4 import PipelineV4

OPERATION = op.operation(
    "updateGeneralAttributesProjectPipeline",
    "update_general_attributes_project_pipeline",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines/{pipelineId}/generalAttributes",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    bodies=(op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("PipelineUpdate"))),),
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("PipelineV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_general_attributes_project_pipeline(
    project_id: str, pipeline_id: str, *, body: PipelineUpdate | PipelineUpdateDict | abc.Mapping[str, Any]
) -> calls.Call[PipelineV4]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}/generalAttributes (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        body: PipelineUpdate, or a mapping with keys as on the wire (PipelineUpdateDict). Sent as
            application/vnd.illumina.v4+json.

    Returns:
        PipelineV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id), body)
