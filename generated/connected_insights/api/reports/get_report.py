# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /drs/v1/draftreport/case/{caseId}/reportjson"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.draft_report import DraftReport

OPERATION = op.operation(
    "get_report",
    "get_report",
    "reports",
    "GET",
    "/drs/v1/draftreport/case/{caseId}/reportjson",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("DraftReport"))),),
    evidence="observed",
)


def get_report(case_id: str, *, accept_language: str | None = None) -> calls.Call[DraftReport]:
    """GET /drs/v1/draftreport/case/{caseId}/reportjson.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        DraftReport.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language))
