# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId} (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...bodies import ProjectDict
    from ...models.project import Project

OPERATION = op.operation(
    "updateProject",
    "update_project",
    "project",
    "PUT",
    "/api/projects/{projectId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("If-Match")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("Project"))),
        op.body("application/json", "json", d.ModelOf(ref("Project"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Project")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_project(
    project_id: str,
    *,
    body: Project | ProjectDict | abc.Mapping[str, Any],
    if_match: str | m.Model | None = None,
    content_type: str | None = None,
) -> calls.Call[Project]:
    """PUT /api/projects/{projectId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        if_match: str; header `If-Match`.
        body: Project, or a mapping with keys as on the wire (ProjectDict). Sent as application/vnd.illumina.v3+json,
            or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        Project.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, if_match), body, content_type)
