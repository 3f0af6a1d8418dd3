# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/dataMoveBatch/{batchId}/items/{itemId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.project_data_move_batch_item import ProjectDataMoveBatchItem

OPERATION = op.operation(
    "getProjectDataMoveBatchItem",
    "get_project_data_move_batch_item",
    "project_data_move_batch",
    "GET",
    "/api/projects/{projectId}/dataMoveBatch/{batchId}/items/{itemId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("batchId"), op.path("itemId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectDataMoveBatchItem"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_data_move_batch_item(
    project_id: str, batch_id: str, item_id: str
) -> calls.Call[ProjectDataMoveBatchItem]:
    """GET /api/projects/{projectId}/dataMoveBatch/{batchId}/items/{itemId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.
        item_id: str; path `itemId`, required. Format `uuid`.

    Returns:
        ProjectDataMoveBatchItem.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, batch_id, item_id))
