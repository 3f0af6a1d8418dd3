# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/tokens:refresh (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.token import Token

OPERATION = op.operation(
    "refreshJwtToken",
    "refresh_jwt_token",
    "token",
    "POST",
    "/api/tokens:refresh",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Token"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    security=(("JwtAuth",),),
)


def refresh_jwt_token() -> calls.Call[Token]:
    """POST /api/tokens:refresh (v3).

    Returns:
        Token.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
