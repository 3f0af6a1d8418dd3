# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases/{caseId}/qc-actions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ActOnQcActionValue
    from ...models.act_on_qc_action import ActOnQcAction
    from ...models.action_result import ActionResult

OPERATION = op.operation(
    "act_on_qc",
    "act_on_qc",
    "cases",
    "POST",
    "/crs/api/v1/cases/{caseId}/qc-actions",
    accept="application/json",
    parameters=(
        op.path("caseId"),
        op.query("action", d.OneValueOf(ref("ActOnQcAction")), required=True),
        op.header("Accept-Language"),
    ),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("ActionResult"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="observed",
)


def act_on_qc(
    case_id: str, *, action: ActOnQcAction | ActOnQcActionValue | str, accept_language: str | None = None
) -> calls.Call[ActionResult]:
    """POST /crs/api/v1/cases/{caseId}/qc-actions.

    Arguments:
        case_id: str; path `caseId`, required.
        action: ActOnQcAction; query `action`, required. One of `override`, `modify`.
        accept_language: str; header `Accept-Language`.

    Returns:
        ActionResult.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_id, action, accept_language))
