# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/permissions (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_permission_list_v4 import ProjectPermissionListV4

OPERATION = op.operation(
    "getProjectPermissions",
    "get_project_permissions",
    "project_permission",
    "GET",
    "/api/projects/{projectId}/permissions",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("ProjectPermissionList"))),
        op.answer("200", "application/vnd.illumina.v4+json", ModelOf(ref("ProjectPermissionListV4"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_project_permissions(project_id: str) -> Call[ProjectPermissionListV4]:
    """GET /api/projects/{projectId}/permissions (v4).

    Arguments:
        project_id: path `projectId`, required.
    """
    return Call(OPERATION, (project_id,))
