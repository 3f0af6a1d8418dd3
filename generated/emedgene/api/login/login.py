# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/auth/v2/api_login/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import LoginRequestDict
    from ...models.login_request import LoginRequest
    from ...models.login_token import LoginToken

OPERATION = op.operation(
    "login",
    "login",
    "login",
    "POST",
    "/api/auth/v2/api_login/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("LoginRequest"))),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("LoginToken"))),),
    security=(),
    evidence="documented",
)


def login(*, body: LoginRequest | LoginRequestDict | abc.Mapping[str, Any]) -> calls.Call[LoginToken]:
    """POST /api/auth/v2/api_login/.

    Arguments:
        body: LoginRequest, or a mapping with keys as on the wire (LoginRequestDict). Sent as application/json.

    Returns:
        LoginToken.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
