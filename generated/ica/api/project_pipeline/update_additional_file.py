# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}/content"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PipelineFileContentSpecDict
    from ...models.pipeline_file_content_spec import PipelineFileContentSpec

OPERATION = op.operation(
    "updateAdditionalFile",
    "update_additional_file",
    "project_pipeline",
    "PUT",
    "/api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}/content",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId"), op.path("fileId")),
    bodies=(op.body("multipart/form-data", "multipart", d.ModelOf(ref("PipelineFileContentSpec"))),),
    answers=(op.answer("200"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def update_additional_file(
    project_id: str,
    pipeline_id: str,
    file_id: str,
    *,
    body: PipelineFileContentSpec | PipelineFileContentSpecDict | abc.Mapping[str, Any],
) -> calls.Call[None]:
    """PUT /api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}/content.

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        file_id: str; path `fileId`, required. Format `uuid`.
        body: PipelineFileContentSpec, or a mapping with keys as on the wire (PipelineFileContentSpecDict). Sent as
            multipart/form-data.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id, file_id), body)
