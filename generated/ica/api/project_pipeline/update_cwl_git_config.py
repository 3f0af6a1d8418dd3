# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/pipelines/{pipelineId}/cwlGitConfig:update (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import UpdateCwlGitConfigDict
    from ...models.cwl_git_config import CwlGitConfig
    from ...models.update_cwl_git_config import UpdateCwlGitConfig

OPERATION = op.operation(
    "updateCwlGitConfig",
    "update_cwl_git_config",
    "project_pipeline",
    "POST",
    "/api/projects/{projectId}/pipelines/{pipelineId}/cwlGitConfig:update",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("pipelineId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("UpdateCwlGitConfig"))),
        op.body("application/json", "json", d.ModelOf(ref("UpdateCwlGitConfig"))),
    ),
    answers=(
        op.answer(
            "201", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("CwlGitConfig"))), headers=("ETag",)
        ),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_cwl_git_config(
    project_id: str,
    pipeline_id: str,
    *,
    body: UpdateCwlGitConfig | UpdateCwlGitConfigDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[CwlGitConfig | None]:
    """POST /api/projects/{projectId}/pipelines/{pipelineId}/cwlGitConfig:update (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        pipeline_id: str; path `pipelineId`, required.
        body: UpdateCwlGitConfig, or a mapping with keys as on the wire (UpdateCwlGitConfigDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        CwlGitConfig or None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, pipeline_id), body, content_type)
