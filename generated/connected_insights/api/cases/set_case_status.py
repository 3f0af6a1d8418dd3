# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases/{caseId}/status"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case_status_change import CaseStatusChange

OPERATION = op.operation(
    "set_case_status",
    "set_case_status",
    "cases",
    "POST",
    "/crs/api/v1/cases/{caseId}/status",
    accept="application/json",
    parameters=(op.path("caseId"), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("CaseStatusChange"))),),
    answers=(op.answer("200"), op.answer("400", "application/json", d.ModelOf(ref("Problem")))),
    evidence="observed",
)


def set_case_status(
    case_id: str, *, body: CaseStatusChange | abc.Mapping[str, Any], accept_language: str | None = None
) -> calls.Call[None]:
    """POST /crs/api/v1/cases/{caseId}/status.

    Arguments:
        case_id: path `caseId`, required.
        accept_language: header `Accept-Language`.
        body: the request body, a model or a plain mapping. Sent as application/json.
    """
    return calls.Call(OPERATION, (case_id, accept_language), body)
