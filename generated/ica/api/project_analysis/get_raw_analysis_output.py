# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analyses/{analysisId}/rawOutput (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.analysis_raw_output import AnalysisRawOutput

OPERATION = op.operation(
    "getRawAnalysisOutput",
    "get_raw_analysis_output",
    "project_analysis",
    "GET",
    "/api/projects/{projectId}/analyses/{analysisId}/rawOutput",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("analysisId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisRawOutput"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    deprecated=True,
)


def get_raw_analysis_output(project_id: str, analysis_id: str) -> calls.Call[AnalysisRawOutput]:
    """GET /api/projects/{projectId}/analyses/{analysisId}/rawOutput (v3). Deprecated by the platform.

    Arguments:
        project_id: str; path `projectId`, required.
        analysis_id: str; path `analysisId`, required.

    Returns:
        AnalysisRawOutput.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, analysis_id))
