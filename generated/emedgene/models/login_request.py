# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LoginRequest: /components/schemas/LoginRequest."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/LoginRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LoginRequest(m.Model):
    """`/components/schemas/LoginRequest` in the description."""

    password: str
    username: str


# The classes that this one names are imported after it is made: they may name it in turn.

LoginRequest._describe(m.required("password", "password", d.TEXT), m.required("username", "username", d.TEXT))
