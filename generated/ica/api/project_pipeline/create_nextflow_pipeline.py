# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines:createNextflowPipeline (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.create_nextflow_pipeline import CreateNextflowPipeline
    from ...models.project_pipeline import ProjectPipeline

OPERATION = op.operation(
    "createNextflowPipeline",
    "create_nextflow_pipeline",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines:createNextflowPipeline",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(op.body("multipart/form-data", "multipart", ModelOf(ref("CreateNextflowPipeline"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", ModelOf(ref("ProjectPipeline"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def create_nextflow_pipeline(
    project_id: str, *, body: CreateNextflowPipeline | Mapping[str, Any]
) -> Call[ProjectPipeline]:
    """POST /api/projects/{projectId}/pipelines:createNextflowPipeline (v3).

    Arguments:
        project_id: path `projectId`, required.
        body: the request body, a model or a plain mapping. Sent as multipart/form-data.
    """
    return Call(OPERATION, (project_id,), body)
