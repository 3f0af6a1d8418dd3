# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analyses/{analysisId} (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_v4 import AnalysisV4

OPERATION = op.operation(
    "getAnalysis",
    "get_analysis",
    "project_analysis",
    "GET",
    "/api/projects/{projectId}/analyses/{analysisId}",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("analysisId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisV3")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("AnalysisV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_analysis(project_id: str, analysis_id: str) -> calls.Call[AnalysisV4]:
    """GET /api/projects/{projectId}/analyses/{analysisId} (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        analysis_id: str; path `analysisId`, required.

    Returns:
        AnalysisV4.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, analysis_id))
