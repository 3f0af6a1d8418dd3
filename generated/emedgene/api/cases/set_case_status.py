# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/test/{case_name}/status"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import StatusChangeDict
    from ...models.changed_status import ChangedStatus
    from ...models.status_change import StatusChange

OPERATION = op.operation(
    "set_case_status",
    "set_case_status",
    "cases",
    "PUT",
    "/api/test/{case_name}/status",
    accept="application/json",
    parameters=(op.path("case_name"),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("StatusChange"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("ChangedStatus"))),
        op.answer("422", "application/json", d.ListOf(d.ModelOf(ref("ValidationProblem")))),
    ),
    evidence="inferred",
)


def set_case_status(
    case_name: str, *, body: StatusChange | StatusChangeDict | abc.Mapping[str, Any]
) -> calls.Call[ChangedStatus]:
    """PUT /api/test/{case_name}/status. The route is inferred; the platform may have another.

    Arguments:
        case_name: str; path `case_name`, required.
        body: StatusChange, or a mapping with keys as on the wire (StatusChangeDict). Sent as application/json.

    Returns:
        ChangedStatus.

    Raises:
        ApiError: the platform says no, as Unprocessable (422).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,), body)
