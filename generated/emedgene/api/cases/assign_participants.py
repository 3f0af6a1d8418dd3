# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/test/{case_name}/participants"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ParticipantsDict
    from ...models.participants import Participants

OPERATION = op.operation(
    "assign_participants",
    "assign_participants",
    "cases",
    "PUT",
    "/api/test/{case_name}/participants",
    accept="application/json",
    parameters=(op.path("case_name"),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("Participants"))),),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("Participants"))),
        op.answer("422", "application/json", d.ListOf(d.ModelOf(ref("ValidationProblem")))),
    ),
    evidence="inferred",
)


def assign_participants(
    case_name: str, *, body: Participants | ParticipantsDict | abc.Mapping[str, Any]
) -> calls.Call[Participants]:
    """PUT /api/test/{case_name}/participants. The route is inferred; the platform may have another.

    Arguments:
        case_name: str; path `case_name`, required.
        body: Participants, or a mapping with keys as on the wire (ParticipantsDict). Sent as application/json.

    Returns:
        Participants.

    Raises:
        ApiError: the platform says no, as Unprocessable (422).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,), body)
