# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/test/v2/{case_name}/reports/{report_type}/{report_id}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "get_report",
    "get_report",
    "reports",
    "GET",
    "/api/test/v2/{case_name}/reports/{report_type}/{report_id}",
    accept="application/pdf",
    parameters=(op.path("case_name"), op.path("report_type"), op.path("report_id", d.AnyOf(d.INTEGER, d.TEXT))),
    answers=(op.answer("200", "application/pdf", d.BINARY),),
    evidence="documented",
)


def get_report(case_name: str, report_type: str, report_id: int | str) -> calls.Call[bytes]:
    """GET /api/test/v2/{case_name}/reports/{report_type}/{report_id}.

    Arguments:
        case_name: str; path `case_name`, required.
        report_type: str; path `report_type`, required.
        report_id: int or str; path `report_id`, required.

    Returns:
        A download of application/pdf.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name, report_type, report_id))
