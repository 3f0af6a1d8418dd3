# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreatedCase: /components/schemas/CreatedCase."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreatedCase"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreatedCase(m.Model):
    """`/components/schemas/CreatedCase` in the description."""

    status: str | Unset = UNSET
    name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CreatedCase._describe(m.optional("Status", "status", d.TEXT), m.optional("name", "name", d.TEXT), rest=d.ANY)
