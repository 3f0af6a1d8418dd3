# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/samples/{sampleId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_sample import ProjectSample

OPERATION = op.operation(
    "linkSampleToProject",
    "link_sample_to_project",
    "project_sample",
    "POST",
    "/api/projects/{projectId}/samples/{sampleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("sampleId")),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectSample")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def link_sample_to_project(project_id: str, sample_id: str) -> calls.Call[ProjectSample]:
    """POST /api/projects/{projectId}/samples/{sampleId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.

    Returns:
        ProjectSample.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, sample_id))
