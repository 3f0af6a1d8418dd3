# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId}/samples/{sampleId} (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...bodies import ProjectSampleDict
    from ...models.project_sample import ProjectSample

OPERATION = op.operation(
    "updateProjectSample",
    "update_project_sample",
    "project_sample",
    "PUT",
    "/api/projects/{projectId}/samples/{sampleId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("sampleId"), op.header("If-Match")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("ProjectSample"))),
        op.body("application/json", "json", d.ModelOf(ref("ProjectSample"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectSample")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_project_sample(
    project_id: str,
    sample_id: str,
    *,
    body: ProjectSample | ProjectSampleDict | abc.Mapping[str, Any],
    if_match: str | m.Model | None = None,
    content_type: str | None = None,
) -> calls.Call[ProjectSample]:
    """PUT /api/projects/{projectId}/samples/{sampleId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        sample_id: str; path `sampleId`, required.
        if_match: str; header `If-Match`.
        body: ProjectSample, or a mapping with keys as on the wire (ProjectSampleDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectSample.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, sample_id, if_match), body, content_type)
