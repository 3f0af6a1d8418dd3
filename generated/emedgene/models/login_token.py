# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LoginToken: /components/schemas/LoginToken."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/LoginToken"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LoginToken(m.Model):
    """`/components/schemas/LoginToken` in the description."""

    access_token: str | Unset = UNSET
    token_type: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

LoginToken._describe(
    m.optional("access_token", "access_token", d.TEXT), m.optional("token_type", "token_type", d.TEXT), rest=d.ANY
)
