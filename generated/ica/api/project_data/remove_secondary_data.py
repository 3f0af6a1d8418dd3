# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/projects/{projectId}/data/{dataId}/secondaryData/{secondaryDataId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "removeSecondaryData",
    "remove_secondary_data",
    "project_data",
    "DELETE",
    "/api/projects/{projectId}/data/{dataId}/secondaryData/{secondaryDataId}",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("dataId"), op.path("secondaryDataId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def remove_secondary_data(project_id: str, data_id: str, secondary_data_id: str) -> calls.Call[None]:
    """DELETE /api/projects/{projectId}/data/{dataId}/secondaryData/{secondaryDataId}.

    Arguments:
        project_id: str; path `projectId`, required.
        data_id: str; path `dataId`, required.
        secondary_data_id: str; path `secondaryDataId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_id, secondary_data_id))
