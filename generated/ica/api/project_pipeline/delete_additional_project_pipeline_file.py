# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "deleteAdditionalProjectPipelineFile",
    "delete_additional_project_pipeline_file",
    "project_pipeline",
    "DELETE",
    "/api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId"), op.path("fileId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def delete_additional_project_pipeline_file(project_id: str, pipeline_id: str, file_id: str) -> calls.Call[None]:
    """DELETE /api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}.

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        file_id: str; path `fileId`, required. Format `uuid`.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id, file_id))
