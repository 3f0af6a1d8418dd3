# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /crs/api/v1/cases/{caseId}"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import NewCaseDict
    from ...models.new_case import NewCase

OPERATION = op.operation(
    "update_case",
    "update_case",
    "cases",
    "PUT",
    "/crs/api/v1/cases/{caseId}",
    accept="application/json",
    parameters=(op.path("caseId"), op.query("force", d.BOOLEAN), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("NewCase"))),),
    answers=(op.answer("200"), op.answer("400", "application/json", d.ModelOf(ref("Problem")))),
    evidence="documented",
    dangerous="is-reserved-for-vendor-support-and-customers-are-warned-not-to-use-it",
)


def update_case(
    case_id: str,
    *,
    body: NewCase | NewCaseDict | abc.Mapping[str, Any],
    force: bool | None = None,
    accept_language: str | None = None,
    allow_support_only: bool = False,
) -> calls.Call[None]:
    """PUT /crs/api/v1/cases/{caseId}.

    Arguments:
        case_id: str; path `caseId`, required.
        force: bool; query `force`.
        accept_language: str; header `Accept-Language`.
        body: NewCase, or a mapping with keys as on the wire (NewCaseDict). Sent as application/json.
        allow_support_only: True to go ahead with what is reserved for vendor support and customers are warned not to
            use it.

    Returns:
        None.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(
        calls.confirmed(OPERATION, allow_support_only, "allow_support_only"), (case_id, force, accept_language), body
    )
