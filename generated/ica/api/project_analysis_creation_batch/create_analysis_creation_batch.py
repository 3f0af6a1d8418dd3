# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/analysisCreationBatch (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateAnalysisCreationBatchDict
    from ...models.analysis_creation_batch import AnalysisCreationBatch
    from ...models.create_analysis_creation_batch import CreateAnalysisCreationBatch

OPERATION = op.operation(
    "createAnalysisCreationBatch",
    "create_analysis_creation_batch",
    "project_analysis_creation_batch",
    "POST",
    "/api/projects/{projectId}/analysisCreationBatch",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateAnalysisCreationBatch"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisCreationBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_analysis_creation_batch(
    project_id: str,
    *,
    body: CreateAnalysisCreationBatch | CreateAnalysisCreationBatchDict | abc.Mapping[str, Any],
    idempotency_key: str | None = None,
) -> calls.Call[AnalysisCreationBatch]:
    """POST /api/projects/{projectId}/analysisCreationBatch (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        idempotency_key: str; header `Idempotency-Key`. At most 255 characters.
        body: CreateAnalysisCreationBatch, or a mapping with keys as on the wire (CreateAnalysisCreationBatchDict).
            Sent as application/vnd.illumina.v3+json.

    Returns:
        AnalysisCreationBatch.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, idempotency_key), body)
