# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/analyses/{analysisId}:abort"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "abortAnalysis",
    "abort_analysis",
    "project_analysis",
    "POST",
    "/api/projects/{projectId}/analyses/{analysisId}:abort",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("analysisId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def abort_analysis(project_id: str, analysis_id: str) -> calls.Call[None]:
    """POST /api/projects/{projectId}/analyses/{analysisId}:abort.

    Arguments:
        project_id: str; path `projectId`, required.
        analysis_id: str; path `analysisId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, analysis_id))
