# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/cases/v2/cases"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CasePayloadDict
    from ...models.case_payload import CasePayload
    from ...models.created_case import CreatedCase

OPERATION = op.operation(
    "create_case",
    "create_case",
    "cases",
    "POST",
    "/api/cases/v2/cases",
    accept="application/json",
    parameters=(op.query("dry_run", d.BOOLEAN),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("CasePayload"))),),
    answers=(
        op.answer("201", "application/json", d.ModelOf(ref("CreatedCase"))),
        op.answer("422", "application/json", d.ListOf(d.ModelOf(ref("ValidationProblem")))),
    ),
    evidence="documented",
)


def create_case(
    *, body: CasePayload | CasePayloadDict | abc.Mapping[str, Any], dry_run: bool | None = None
) -> calls.Call[CreatedCase]:
    """POST /api/cases/v2/cases.

    Arguments:
        dry_run: bool; query `dry_run`.
        body: CasePayload, or a mapping with keys as on the wire (CasePayloadDict). Sent as application/json.

    Returns:
        CreatedCase.

    Raises:
        ApiError: the platform says no, as Unprocessable (422).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (dry_run,), body)
