# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId}/permissions/{permissionId} (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...bodies import ProjectPermissionDict, ProjectPermissionV4Dict
    from ...models.project_permission import ProjectPermission
    from ...models.project_permission_v4 import ProjectPermissionV4

OPERATION = op.operation(
    "updateProjectPermission",
    "update_project_permission",
    "project_permission",
    "PUT",
    "/api/projects/{projectId}/permissions/{permissionId}",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("permissionId"), op.header("If-Match")),
    bodies=(
        op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("ProjectPermissionV4"))),
        op.body("application/json", "json", d.ModelOf(ref("ProjectPermission"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPermission")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectPermissionV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_project_permission(
    project_id: str,
    permission_id: str,
    *,
    body: ProjectPermissionV4
    | ProjectPermissionV4Dict
    | abc.Mapping[str, Any]
    | ProjectPermission
    | ProjectPermissionDict,
    if_match: str | m.Model | None = None,
    content_type: str | None = None,
) -> calls.Call[ProjectPermissionV4]:
    """PUT /api/projects/{projectId}/permissions/{permissionId} (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        permission_id: str; path `permissionId`, required.
        if_match: str; header `If-Match`.
        body: ProjectPermissionV4, or a mapping with keys as on the wire (ProjectPermissionV4Dict) or
            ProjectPermission, or a mapping with keys as on the wire (ProjectPermissionDict). Sent as
            application/vnd.illumina.v4+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectPermissionV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, permission_id, if_match), body, content_type)
