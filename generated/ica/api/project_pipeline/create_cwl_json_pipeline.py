# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines:createCwlJsonPipeline (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateCwlJsonPipelineDict
    from ...models.create_cwl_json_pipeline import CreateCwlJsonPipeline
    from ...models.project_pipeline_v4 import ProjectPipelineV4

OPERATION = op.operation(
    "createCwlJsonPipeline",
    "create_cwl_json_pipeline",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines:createCwlJsonPipeline",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("multipart/form-data", "multipart", d.ModelOf(ref("CreateCwlJsonPipeline"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectPipelineV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_cwl_json_pipeline(
    project_id: str, *, body: CreateCwlJsonPipeline | CreateCwlJsonPipelineDict | abc.Mapping[str, Any]
) -> calls.Call[ProjectPipelineV4]:
    """POST /api/projects/{projectId}/pipelines:createCwlJsonPipeline (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateCwlJsonPipeline, or a mapping with keys as on the wire (CreateCwlJsonPipelineDict). Sent as
            multipart/form-data.

    Returns:
        ProjectPipelineV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body)
