# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/cases/{caseId}/reports/json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case_report_text import CaseReportText

OPERATION = op.operation(
    "get_case_report_text",
    "get_case_report_text",
    "reports",
    "GET",
    "/crs/api/v1/cases/{caseId}/reports/json",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CaseReportText"))),),
    evidence="observed",
)


def get_case_report_text(case_id: str, *, accept_language: str | None = None) -> calls.Call[CaseReportText]:
    """GET /crs/api/v1/cases/{caseId}/reports/json.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        CaseReportText.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language))
