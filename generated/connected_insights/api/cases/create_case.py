# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import NewCaseDict
    from ...models.created_case import CreatedCase
    from ...models.new_case import NewCase

OPERATION = op.operation(
    "create_case",
    "create_case",
    "cases",
    "POST",
    "/crs/api/v1/cases",
    accept="application/json",
    parameters=(op.query("forceOverwrite", d.BOOLEAN), op.header("Accept-Language")),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("NewCase"))),),
    answers=(
        op.answer("201", "application/json", d.ModelOf(ref("CreatedCase"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    evidence="observed",
)


def create_case(
    *,
    body: NewCase | NewCaseDict | abc.Mapping[str, Any],
    force_overwrite: bool | None = None,
    accept_language: str | None = None,
) -> calls.Call[CreatedCase]:
    """POST /crs/api/v1/cases.

    Arguments:
        force_overwrite: bool; query `forceOverwrite`.
        accept_language: str; header `Accept-Language`.
        body: NewCase, or a mapping with keys as on the wire (NewCaseDict). Sent as application/json.

    Returns:
        CreatedCase.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (force_overwrite, accept_language), body)
