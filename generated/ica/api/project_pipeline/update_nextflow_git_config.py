# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}/nextflowGitConfig:update (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import UpdateNextflowGitConfigDict
    from ...models.nextflow_git_config import NextflowGitConfig
    from ...models.update_nextflow_git_config import UpdateNextflowGitConfig

OPERATION = op.operation(
    "updateNextflowGitConfig",
    "update_nextflow_git_config",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines/{pipelineId}/nextflowGitConfig:update",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("UpdateNextflowGitConfig"))),
        op.body("application/json", "json", d.ModelOf(ref("UpdateNextflowGitConfig"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("NextflowGitConfig")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_nextflow_git_config(
    project_id: str,
    pipeline_id: str,
    *,
    body: UpdateNextflowGitConfig | UpdateNextflowGitConfigDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[NextflowGitConfig]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}/nextflowGitConfig:update (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        body: UpdateNextflowGitConfig, or a mapping with keys as on the wire (UpdateNextflowGitConfigDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        NextflowGitConfig.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id), body, content_type)
