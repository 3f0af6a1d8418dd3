# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/users (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.user_list import UserList

OPERATION = op.operation(
    "getUsers",
    "get_users",
    "user",
    "GET",
    "/api/users",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.query("emailAddress"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("UserList"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_users(*, email_address: str | None = None) -> Call[UserList]:
    """GET /api/users (v3).

    Arguments:
        email_address: query `emailAddress`.
    """
    return Call(OPERATION, (email_address,))
