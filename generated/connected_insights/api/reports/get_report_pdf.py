# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /drs/v1/draftreport/case/{caseId}/reports/{subjectReportId}/pdf"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "get_report_pdf",
    "get_report_pdf",
    "reports",
    "GET",
    "/drs/v1/draftreport/case/{caseId}/reports/{subjectReportId}/pdf",
    accept="application/pdf",
    parameters=(op.path("caseId"), op.path("subjectReportId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/pdf", d.BINARY),),
    evidence="observed",
)


def get_report_pdf(case_id: str, subject_report_id: str, *, accept_language: str | None = None) -> calls.Call[bytes]:
    """GET /drs/v1/draftreport/case/{caseId}/reports/{subjectReportId}/pdf.

    Arguments:
        case_id: str; path `caseId`, required.
        subject_report_id: str; path `subjectReportId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        A download of application/pdf.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, subject_report_id, accept_language))
