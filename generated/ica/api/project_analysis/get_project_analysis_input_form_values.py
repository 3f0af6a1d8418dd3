# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/analyses/{analysisId}/inputFormValues (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.input_form_field_list import InputFormFieldList

OPERATION = op.operation(
    "getProjectAnalysisInputFormValues",
    "get_project_analysis_input_form_values",
    "project_analysis",
    "GET",
    "/api/projects/{projectId}/analyses/{analysisId}/inputFormValues",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("analysisId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("InputFormFieldList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_project_analysis_input_form_values(project_id: str, analysis_id: str) -> calls.Call[InputFormFieldList]:
    """GET /api/projects/{projectId}/analyses/{analysisId}/inputFormValues (v4).

    Arguments:
        project_id: str; path `projectId`, required.
        analysis_id: str; path `analysisId`, required.

    Returns:
        InputFormFieldList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, analysis_id))
