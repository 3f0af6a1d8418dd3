# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateProjectDict
    from ...models.create_project import CreateProject
    from ...models.project import Project

OPERATION = op.operation(
    "createProject",
    "create_project",
    "project",
    "POST",
    "/api/projects",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateProject"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateProject"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("Project")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_project(
    *, body: CreateProject | CreateProjectDict | abc.Mapping[str, Any], content_type: str | None = None
) -> calls.Call[Project]:
    """POST /api/projects (v3).

    Arguments:
        body: CreateProject, or a mapping with keys as on the wire (CreateProjectDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        Project.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
