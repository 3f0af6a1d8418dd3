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
        case_id: path `caseId`, required.
        accept_language: header `Accept-Language`.
    """
    return calls.Call(OPERATION, (case_id, accept_language))
