# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}/generalAttributes (v4)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
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
    bodies=(op.body("application/vnd.illumina.v4+json", "json", ModelOf(ref("PipelineUpdate"))),),
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", ModelOf(ref("PipelineV4"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def update_general_attributes_project_pipeline(
    project_id: str, pipeline_id: str, *, body: PipelineUpdate | Mapping[str, Any]
) -> Call[PipelineV4]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}/generalAttributes (v4).

    Arguments:
        project_id: path `projectId`, required.
        pipeline_id: path `pipelineId`, required.
        body: the request body, a model or a plain mapping. Sent as application/vnd.illumina.v4+json.
    """
    return Call(OPERATION, (project_id, pipeline_id), body)
