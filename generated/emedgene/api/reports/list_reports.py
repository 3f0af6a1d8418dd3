# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/test/v2/{case_name}/reports"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.report_list import ReportList

OPERATION = op.operation(
    "list_reports",
    "list_reports",
    "reports",
    "GET",
    "/api/test/v2/{case_name}/reports",
    accept="application/json",
    parameters=(op.path("case_name"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ReportList"))),),
    evidence="inferred",
)


def list_reports(case_name: str) -> calls.Call[ReportList]:
    """GET /api/test/v2/{case_name}/reports. The route is inferred; the platform may have another.

    Arguments:
        case_name: str; path `case_name`, required.

    Returns:
        ReportList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,))
