# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases/{caseId}/process"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "process_case",
    "process_case",
    "cases",
    "POST",
    "/crs/api/v1/cases/{caseId}/process",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    answers=(op.answer("200"), op.answer("400", "application/json", d.ModelOf(ref("Problem")))),
    evidence="observed",
)


def process_case(case_id: str, *, accept_language: str | None = None) -> calls.Call[None]:
    """POST /crs/api/v1/cases/{caseId}/process.

    Arguments:
        case_id: str; path `caseId`, required.
        accept_language: str; header `Accept-Language`.

    Returns:
        None.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, accept_language))
