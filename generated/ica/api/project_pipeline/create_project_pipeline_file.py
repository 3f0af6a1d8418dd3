# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}/files (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PipelineFileContentSpecDict
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
    bodies=(op.body("multipart/form-data", "multipart", d.ModelOf(ref("PipelineFileContentSpec"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("PipelineFile"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_project_pipeline_file(
    project_id: str,
    pipeline_id: str,
    *,
    body: PipelineFileContentSpec | PipelineFileContentSpecDict | abc.Mapping[str, Any],
) -> calls.Call[PipelineFile]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}/files (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        body: PipelineFileContentSpec, or a mapping with keys as on the wire (PipelineFileContentSpecDict). Sent as
            multipart/form-data.

    Returns:
        PipelineFile.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id), body)
