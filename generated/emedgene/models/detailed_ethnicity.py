# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DetailedEthnicity: /components/schemas/DetailedEthnicity."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DetailedEthnicity"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedEthnicity(m.Model):
    """`/components/schemas/DetailedEthnicity` in the description."""

    maternal: list[str] | Unset = UNSET
    paternal: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

DetailedEthnicity._describe(
    m.optional("maternal", "maternal", d.ListOf(d.TEXT)), m.optional("paternal", "paternal", d.ListOf(d.TEXT))
)
