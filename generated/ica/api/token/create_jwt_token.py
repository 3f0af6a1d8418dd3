# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/tokens (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.token import Token

OPERATION = op.operation(
    "createJwtToken",
    "create_jwt_token",
    "token",
    "POST",
    "/api/tokens",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.query("tenant"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Token"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    security=(("ApiKeyAuth",), ("BasicAuth",), ("PsTokenAuth",)),
)


def create_jwt_token(*, tenant: str | None = None) -> calls.Call[Token]:
    """POST /api/tokens (v3).

    Arguments:
        tenant: str; query `tenant`.

    Returns:
        Token.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (tenant,))
