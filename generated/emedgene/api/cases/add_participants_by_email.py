# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/test/{case_name}/add_participants_on_create/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ParticipantEmailsDict
    from ...models.participant_emails import ParticipantEmails

OPERATION = op.operation(
    "add_participants_by_email",
    "add_participants_by_email",
    "cases",
    "PUT",
    "/api/test/{case_name}/add_participants_on_create/",
    parameters=(op.path("case_name"),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ParticipantEmails"))),),
    answers=(
        op.answer("200", None, d.ANY),
        op.answer("422", "application/json", d.ListOf(d.ModelOf(ref("ValidationProblem")))),
    ),
    evidence="observed",
)


def add_participants_by_email(
    case_name: str, *, body: ParticipantEmails | ParticipantEmailsDict | abc.Mapping[str, Any]
) -> calls.Call[Any]:
    """PUT /api/test/{case_name}/add_participants_on_create/.

    Arguments:
        case_name: str; path `case_name`, required.
        body: ParticipantEmails, or a mapping with keys as on the wire (ParticipantEmailsDict). Sent as
            application/json.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no, as Unprocessable (422).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,), body)
