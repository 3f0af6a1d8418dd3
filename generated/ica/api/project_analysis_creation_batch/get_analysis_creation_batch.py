# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analysisCreationBatch/{batchId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_creation_batch import AnalysisCreationBatch

OPERATION = op.operation(
    "getAnalysisCreationBatch",
    "get_analysis_creation_batch",
    "project_analysis_creation_batch",
    "GET",
    "/api/projects/{projectId}/analysisCreationBatch/{batchId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("batchId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisCreationBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_analysis_creation_batch(project_id: str, batch_id: str) -> calls.Call[AnalysisCreationBatch]:
    """GET /api/projects/{projectId}/analysisCreationBatch/{batchId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.

    Returns:
        AnalysisCreationBatch.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, batch_id))
