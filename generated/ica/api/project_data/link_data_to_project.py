# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_data import ProjectData

OPERATION = op.operation(
    "linkDataToProject",
    "link_data_to_project",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId")),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectData")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def link_data_to_project(project_id: str, data_id: str) -> calls.Call[ProjectData]:
    """POST /api/projects/{projectId}/data/{dataId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.

    Returns:
        ProjectData.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id))
