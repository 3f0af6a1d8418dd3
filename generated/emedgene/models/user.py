# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""User: /components/schemas/User."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/User"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(m.Model):
    """`/components/schemas/User` in the description."""

    email: str
    id: int
    organization_id: int | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

User._describe(
    m.required("email", "email", d.TEXT),
    m.required("id", "id", d.INTEGER),
    m.optional("organization_id", "organization_id", d.AnyOf(d.INTEGER, d.TEXT)),
    rest=d.ANY,
)
