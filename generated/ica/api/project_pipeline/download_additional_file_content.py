# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}/content"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "downloadAdditionalFileContent",
    "download_additional_file_content",
    "project_pipeline",
    "GET",
    "/api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}/content",
    accept="application/octet-stream, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId"), op.path("fileId")),
    answers=(
        op.answer("200", "application/octet-stream", d.BINARY, headers=("Content-Disposition",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def download_additional_file_content(project_id: str, pipeline_id: str, file_id: str) -> calls.Call[bytes]:
    """GET /api/projects/{projectId}/pipelines/{pipelineId}/inputForm/additionalFiles/{fileId}/content.

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        file_id: str; path `fileId`, required. Format `uuid`.

    Returns:
        A download of application/octet-stream.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id, file_id))
