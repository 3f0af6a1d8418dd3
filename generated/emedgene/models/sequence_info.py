# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SequenceInfo: /components/schemas/SequenceInfo."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SequenceInfo"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SequenceInfo(m.Model):
    """`/components/schemas/SequenceInfo` in the description."""

    intersect_bed_id: int | None | Unset = UNSET
    kit_id: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

SequenceInfo._describe(
    m.optional("intersect_bed_id", "intersect_bed_id", d.INTEGER, null=True), m.optional("kit_id", "kit_id", d.INTEGER)
)
