# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/permissions (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateProjectPermissionDict, CreateProjectPermissionV4Dict
    from ...models.create_project_permission import CreateProjectPermission
    from ...models.create_project_permission_v4 import CreateProjectPermissionV4
    from ...models.project_permission_v4 import ProjectPermissionV4

OPERATION = op.operation(
    "createProjectPermission",
    "create_project_permission",
    "project_permission",
    "POST",
    "/api/projects/{projectId}/permissions",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(
        op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("CreateProjectPermissionV4"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateProjectPermission"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPermission")), headers=("ETag",)),
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectPermissionV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_project_permission(
    project_id: str,
    *,
    body: CreateProjectPermissionV4
    | CreateProjectPermissionV4Dict
    | abc.Mapping[str, Any]
    | CreateProjectPermission
    | CreateProjectPermissionDict,
    content_type: str | None = None,
) -> calls.Call[ProjectPermissionV4]:
    """POST /api/projects/{projectId}/permissions (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateProjectPermissionV4, or a mapping with keys as on the wire (CreateProjectPermissionV4Dict) or
            CreateProjectPermission, or a mapping with keys as on the wire (CreateProjectPermissionDict). Sent as
            application/vnd.illumina.v4+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectPermissionV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body, content_type)
