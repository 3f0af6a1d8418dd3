# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analysisCreationBatch/{batchId}/items/{itemId} (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_creation_batch_item_v4 import AnalysisCreationBatchItemV4

OPERATION = op.operation(
    "getAnalysisCreationBatchItem",
    "get_analysis_creation_batch_item",
    "project_analysis_creation_batch",
    "GET",
    "/api/projects/{projectId}/analysisCreationBatch/{batchId}/items/{itemId}",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("batchId"), op.path("itemId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisCreationBatchItemV3"))),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("AnalysisCreationBatchItemV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_analysis_creation_batch_item(
    project_id: str, batch_id: str, item_id: str
) -> calls.Call[AnalysisCreationBatchItemV4]:
    """GET /api/projects/{projectId}/analysisCreationBatch/{batchId}/items/{itemId} (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.
        item_id: str; path `itemId`, required. Format `uuid`.

    Returns:
        AnalysisCreationBatchItemV4.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, batch_id, item_id))
