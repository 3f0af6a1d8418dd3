# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/samples (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateSampleDict
    from ...models.create_sample import CreateSample
    from ...models.project_sample import ProjectSample

OPERATION = op.operation(
    "createSampleInProject",
    "create_sample_in_project",
    "project_sample",
    "POST",
    "/api/projects/{projectId}/samples",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateSample"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateSample"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectSample")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_sample_in_project(
    project_id: str, *, body: CreateSample | CreateSampleDict | abc.Mapping[str, Any], content_type: str | None = None
) -> calls.Call[ProjectSample]:
    """POST /api/projects/{projectId}/samples (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateSample, or a mapping with keys as on the wire (CreateSampleDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectSample.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body, content_type)
