# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases/list"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CaseListQueryDict
    from ...models.case_list_query import CaseListQuery
    from ...models.case_page import CasePage

OPERATION = op.operation(
    "list_cases",
    "list_cases",
    "cases",
    "POST",
    "/crs/api/v1/cases/list",
    accept="application/json",
    parameters=(op.header("Accept-Language"),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("CaseListQuery"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("CasePage"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="observed",
)


def list_cases(
    *, body: CaseListQuery | CaseListQueryDict | abc.Mapping[str, Any], accept_language: str | None = None
) -> calls.Call[CasePage]:
    """POST /crs/api/v1/cases/list.

    Arguments:
        accept_language: str; header `Accept-Language`.
        body: CaseListQuery, or a mapping with keys as on the wire (CaseListQueryDict). Sent as application/json.

    Returns:
        CasePage.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (accept_language,), body)
