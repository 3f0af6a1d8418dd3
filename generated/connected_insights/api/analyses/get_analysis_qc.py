# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /cfs/api/v1/analysis/{analysisId}/qc"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_qc import AnalysisQc

OPERATION = op.operation(
    "get_analysis_qc",
    "get_analysis_qc",
    "analyses",
    "GET",
    "/cfs/api/v1/analysis/{analysisId}/qc",
    accept="application/json",
    parameters=(op.path("analysisId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("AnalysisQc"))),),
    evidence="observed",
)


def get_analysis_qc(analysis_id: str, *, accept_language: str | None = None) -> calls.Call[AnalysisQc]:
    """GET /cfs/api/v1/analysis/{analysisId}/qc.

    Arguments:
        analysis_id: str; path `analysisId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        AnalysisQc.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (analysis_id, accept_language))
