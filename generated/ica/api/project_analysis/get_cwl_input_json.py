# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analyses/{analysisId}/cwl/inputJson (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.cwl_analysis_input_json import CwlAnalysisInputJson

OPERATION = op.operation(
    "getCWLInputJson",
    "get_cwl_input_json",
    "project_analysis",
    "GET",
    "/api/projects/{projectId}/analyses/{analysisId}/cwl/inputJson",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("analysisId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("CwlAnalysisInputJson"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_cwl_input_json(project_id: str, analysis_id: str) -> calls.Call[CwlAnalysisInputJson]:
    """GET /api/projects/{projectId}/analyses/{analysisId}/cwl/inputJson (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        analysis_id: str; path `analysisId`, required. Format `uuid`.

    Returns:
        CwlAnalysisInputJson.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, analysis_id))
