# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Phenotype: /components/schemas/Phenotype."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Phenotype"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Phenotype(m.Model):
    """`/components/schemas/Phenotype` in the description."""

    code: str | None | Unset = UNSET
    source: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Phenotype._describe(
    m.optional("code", "code", d.TEXT, null=True), m.optional("source", "source", d.TEXT, null=True), rest=d.ANY
)
