# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseGene: /components/schemas/CaseGene."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseGene"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseGene(m.Model):
    """`/components/schemas/CaseGene` in the description."""

    name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseGene._describe(m.optional("name", "name", d.TEXT), rest=d.ANY)
