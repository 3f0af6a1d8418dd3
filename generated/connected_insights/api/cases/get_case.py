# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v2/cases/{caseId}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case import Case

OPERATION = op.operation(
    "get_case",
    "get_case",
    "cases",
    "GET",
    "/crs/api/v2/cases/{caseId}",
    accept="application/json",
    parameters=(
        op.path("caseId"),
        op.query("directIdentifiers", d.BOOLEAN),
        op.query("includeQcOverviewMetrics", d.BOOLEAN),
        op.header("Accept-Language"),
    ),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("Case"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="documented",
)


def get_case(
    case_id: str,
    *,
    direct_identifiers: bool | None = None,
    include_qc_overview_metrics: bool | None = None,
    accept_language: str | None = None,
) -> calls.Call[Case]:
    """GET /crs/api/v2/cases/{caseId}.

    Arguments:
        case_id: str; path `caseId`, required.
        direct_identifiers: bool; query `directIdentifiers`. Default `false`.
        include_qc_overview_metrics: bool; query `includeQcOverviewMetrics`. Default `false`.
        accept_language: str; header `Accept-Language`.

    Returns:
        Case.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, direct_identifiers, include_qc_overview_metrics, accept_language))
