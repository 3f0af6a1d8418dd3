# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId}/analyses/{analysisId} (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...bodies import AnalysisV3Dict
    from ...models.analysis_v3 import AnalysisV3

OPERATION = op.operation(
    "updateAnalysis",
    "update_analysis",
    "project_analysis",
    "PUT",
    "/api/projects/{projectId}/analyses/{analysisId}",
    version="v3",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("analysisId"), op.header("If-Match")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("AnalysisV3"))),
        op.body("application/json", "json", d.ModelOf(ref("AnalysisV3"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("AnalysisV3")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("AnalysisV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_analysis(
    project_id: str,
    analysis_id: str,
    *,
    body: AnalysisV3 | AnalysisV3Dict | abc.Mapping[str, Any],
    if_match: str | m.Model | None = None,
    content_type: str | None = None,
) -> calls.Call[AnalysisV3]:
    """PUT /api/projects/{projectId}/analyses/{analysisId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        analysis_id: str; path `analysisId`, required.
        if_match: str; header `If-Match`.
        body: AnalysisV3, or a mapping with keys as on the wire (AnalysisV3Dict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        AnalysisV3.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, analysis_id, if_match), body, content_type)
