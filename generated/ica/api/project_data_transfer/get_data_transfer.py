# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/dataTransfers/{dataTransferId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.data_transfer import DataTransfer

OPERATION = op.operation(
    "getDataTransfer",
    "get_data_transfer",
    "project_data_transfer",
    "GET",
    "/api/projects/{projectId}/dataTransfers/{dataTransferId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("dataTransferId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataTransfer")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_data_transfer(project_id: str, data_transfer_id: str) -> calls.Call[DataTransfer]:
    """GET /api/projects/{projectId}/dataTransfers/{dataTransferId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        data_transfer_id: str; path `dataTransferId`, required.

    Returns:
        DataTransfer.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_transfer_id))
