# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/data/{dataId}:delete"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "deleteData",
    "delete_data",
    "project_data",
    "POST",
    "/api/projects/{projectId}/data/{dataId}:delete",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def delete_data(project_id: str, data_id: str) -> calls.Call[None]:
    """POST /api/projects/{projectId}/data/{dataId}:delete.

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id))
