# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}/files (v3)"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.pipeline_file import PipelineFile
    from ...models.pipeline_file_content_spec import PipelineFileContentSpec

OPERATION = op.operation(
    "createProjectPipelineFile",
    "create_project_pipeline_file",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines/{pipelineId}/files",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    bodies=(op.body("multipart/form-data", "multipart", ModelOf(ref("PipelineFileContentSpec"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", ModelOf(ref("PipelineFile"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def create_project_pipeline_file(
    project_id: str, pipeline_id: str, *, body: PipelineFileContentSpec | Mapping[str, Any]
) -> Call[PipelineFile]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}/files (v3).

    Arguments:
        project_id: path `projectId`, required.
        pipeline_id: path `pipelineId`, required.
        body: the request body, a model or a plain mapping. Sent as multipart/form-data.
    """
    return Call(OPERATION, (project_id, pipeline_id), body)
