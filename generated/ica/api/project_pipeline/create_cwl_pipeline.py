# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines:createCwlPipeline (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateCwlPipelineDict
    from ...models.create_cwl_pipeline import CreateCwlPipeline
    from ...models.project_pipeline import ProjectPipeline

OPERATION = op.operation(
    "createCwlPipeline",
    "create_cwl_pipeline",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines:createCwlPipeline",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("multipart/form-data", "multipart", d.ModelOf(ref("CreateCwlPipeline"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPipeline"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_cwl_pipeline(
    project_id: str, *, body: CreateCwlPipeline | CreateCwlPipelineDict | abc.Mapping[str, Any]
) -> calls.Call[ProjectPipeline]:
    """POST /api/projects/{projectId}/pipelines:createCwlPipeline (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateCwlPipeline, or a mapping with keys as on the wire (CreateCwlPipelineDict). Sent as
            multipart/form-data.

    Returns:
        ProjectPipeline.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body)
