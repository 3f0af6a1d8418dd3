# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/permissions (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_permission_list import ProjectPermissionList

OPERATION = op.operation(
    "getProjectPermissions",
    "get_project_permissions",
    "project_permission",
    "GET",
    "/api/projects/{projectId}/permissions",
    version="v3",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectPermissionList"))),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectPermissionListV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_permissions(project_id: str) -> calls.Call[ProjectPermissionList]:
    """GET /api/projects/{projectId}/permissions (v3).

    Arguments:
        project_id: str; path `projectId`, required.

    Returns:
        ProjectPermissionList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,))
