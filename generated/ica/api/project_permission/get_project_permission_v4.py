# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/permissions/{permissionId} (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_permission_v4 import ProjectPermissionV4

OPERATION = op.operation(
    "getProjectPermission",
    "get_project_permission",
    "project_permission",
    "GET",
    "/api/projects/{projectId}/permissions/{permissionId}",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("permissionId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPermission")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectPermissionV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_permission(project_id: str, permission_id: str) -> calls.Call[ProjectPermissionV4]:
    """GET /api/projects/{projectId}/permissions/{permissionId} (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        permission_id: str; path `permissionId`, required.

    Returns:
        ProjectPermissionV4.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, permission_id))
