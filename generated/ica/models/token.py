# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Token: /components/schemas/Token."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Token"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Token(m.Model):
    """`/components/schemas/Token` in the description."""

    token: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Token._describe(m.optional("token", "token", d.TEXT))
