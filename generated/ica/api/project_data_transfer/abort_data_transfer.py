# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/dataTransfers/{dataTransferId}:abort"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "abortDataTransfer",
    "abort_data_transfer",
    "project_data_transfer",
    "POST",
    "/api/projects/{projectId}/dataTransfers/{dataTransferId}:abort",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("dataTransferId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def abort_data_transfer(project_id: str, data_transfer_id: str) -> calls.Call[None]:
    """POST /api/projects/{projectId}/dataTransfers/{dataTransferId}:abort.

    Arguments:
        project_id: str; path `projectId`, required.
        data_transfer_id: str; path `dataTransferId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, data_transfer_id))
