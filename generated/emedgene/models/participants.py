# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Participants: /components/schemas/Participants."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/Participants"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Participants(m.Model):
    """`/components/schemas/Participants` in the description."""

    participants: list[int]


# The classes that this one names are imported after it is made: they may name it in turn.

Participants._describe(m.required("participants", "participants", d.ListOf(d.INTEGER)), rest=d.ANY)
