# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""OlderLoginToken: /components/schemas/OlderLoginToken."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/OlderLoginToken"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OlderLoginToken(m.Model):
    """`/components/schemas/OlderLoginToken` in the description."""

    authorization: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

OlderLoginToken._describe(m.optional("Authorization", "authorization", d.TEXT), rest=d.ANY)
