# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/analysis:cwlWithStructuredInput (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateCwlWithStructuredInputAnalysisDict
    from ...models.analysis_v4 import AnalysisV4
    from ...models.create_cwl_with_structured_input_analysis import CreateCwlWithStructuredInputAnalysis

OPERATION = op.operation(
    "createCwlAnalysisWithStructuredInput",
    "create_cwl_analysis_with_structured_input",
    "project_analysis",
    "POST",
    "/api/projects/{projectId}/analysis:cwlWithStructuredInput",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.header("Idempotency-Key")),
    bodies=(
        op.body("application/vnd.illumina.v4+json", "json", d.ModelOf(ref("CreateCwlWithStructuredInputAnalysis"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v4+json", d.ModelOf(ref("AnalysisV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_cwl_analysis_with_structured_input(
    project_id: str,
    *,
    body: CreateCwlWithStructuredInputAnalysis | CreateCwlWithStructuredInputAnalysisDict | abc.Mapping[str, Any],
    idempotency_key: str | None = None,
) -> calls.Call[AnalysisV4]:
    """POST /api/projects/{projectId}/analysis:cwlWithStructuredInput (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        idempotency_key: str; header `Idempotency-Key`. At most 255 characters.
        body: CreateCwlWithStructuredInputAnalysis, or a mapping with keys as on the wire
            (CreateCwlWithStructuredInputAnalysisDict). Sent as application/vnd.illumina.v4+json.

    Returns:
        AnalysisV4.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, idempotency_key), body)
