# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v1/cases/{caseId}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case import Case

OPERATION = op.operation(
    "get_case_v1",
    "get_case_v1",
    "cases",
    "GET",
    "/crs/api/v1/cases/{caseId}",
    accept="application/json",
    parameters=(op.path("caseId"), op.query("directIdentifiers", d.BOOLEAN), op.header("Accept-Language")),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Case"))),),
    evidence="observed",
)


def get_case_v1(
    case_id: str, *, direct_identifiers: bool | None = None, accept_language: str | None = None
) -> calls.Call[Case]:
    """GET /crs/api/v1/cases/{caseId}.

    Arguments:
        case_id: str; path `caseId`, required.
        direct_identifiers: bool; query `directIdentifiers`. Default `false`.
        accept_language: str; header `Accept-Language`.

    Returns:
        Case.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, direct_identifiers, accept_language))
