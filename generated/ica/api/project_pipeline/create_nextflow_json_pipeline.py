# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines:createNextflowJsonPipeline (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateNextflowJsonPipelineDict
    from ...models.create_nextflow_json_pipeline import CreateNextflowJsonPipeline
    from ...models.pipeline_v4 import PipelineV4

OPERATION = op.operation(
    "createNextflowJsonPipeline",
    "create_nextflow_json_pipeline",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines:createNextflowJsonPipeline",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("multipart/form-data", "multipart", d.ModelOf(ref("CreateNextflowJsonPipeline"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("PipelineV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_nextflow_json_pipeline(
    project_id: str, *, body: CreateNextflowJsonPipeline | CreateNextflowJsonPipelineDict | abc.Mapping[str, Any]
) -> calls.Call[PipelineV4]:
    """POST /api/projects/{projectId}/pipelines:createNextflowJsonPipeline (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateNextflowJsonPipeline, or a mapping with keys as on the wire (CreateNextflowJsonPipelineDict). Sent
            as multipart/form-data.

    Returns:
        PipelineV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body)
