# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId}/data/{dataId} (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ProjectDataDict
    from ...models.project_data import ProjectData

OPERATION = op.operation(
    "updateProjectData",
    "update_project_data",
    "project_data",
    "PUT",
    "/api/projects/{projectId}/data/{dataId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("ProjectData"))),
        op.body("application/json", "json", d.ModelOf(ref("ProjectData"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectData")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_project_data(
    project_id: str,
    data_id: str,
    *,
    body: ProjectData | ProjectDataDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[ProjectData]:
    """PUT /api/projects/{projectId}/data/{dataId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        body: ProjectData, or a mapping with keys as on the wire (ProjectDataDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        ProjectData.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id), body, content_type)
