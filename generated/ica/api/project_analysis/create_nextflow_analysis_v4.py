# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/analysis:nextflow (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateNextflowAnalysisDict
    from ...models.analysis_v4 import AnalysisV4
    from ...models.create_nextflow_analysis import CreateNextflowAnalysis

OPERATION = op.operation(
    "createNextflowAnalysis",
    "create_nextflow_analysis",
    "project_analysis",
    "POST",
    "/api/projects/{projectId}/analysis:nextflow",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("CreateNextflowAnalysis"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisV3"))),
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("AnalysisV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_nextflow_analysis(
    project_id: str,
    *,
    body: CreateNextflowAnalysis | CreateNextflowAnalysisDict | abc.Mapping[str, Any],
    idempotency_key: str | None = None,
) -> calls.Call[AnalysisV4]:
    """POST /api/projects/{projectId}/analysis:nextflow (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        idempotency_key: str; header `Idempotency-Key`. At most 255 characters.
        body: CreateNextflowAnalysis, or a mapping with keys as on the wire (CreateNextflowAnalysisDict). Sent as
            application/vnd.illumina.v4+json.

    Returns:
        AnalysisV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, idempotency_key), body)
