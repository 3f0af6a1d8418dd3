# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/permissions (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
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
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("ProjectPermissionList"))),
        op.answer("200", "application/vnd.illumina.v4+json", ModelOf(ref("ProjectPermissionListV4"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_project_permissions(project_id: str) -> Call[ProjectPermissionList]:
    """GET /api/projects/{projectId}/permissions (v3).

    Arguments:
        project_id: path `projectId`, required.
    """
    return Call(OPERATION, (project_id,))
