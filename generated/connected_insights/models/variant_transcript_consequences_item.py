# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""VariantTranscriptConsequencesItem: /components/schemas/VariantTranscript/properties/consequences/items."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/VariantTranscript/properties/consequences/items"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VariantTranscriptConsequencesItem(m.Model):
    """`/components/schemas/VariantTranscript/properties/consequences/items` in the description."""

    consequence: str | None | Unset = UNSET
    label: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

VariantTranscriptConsequencesItem._describe(
    m.optional("consequence", "consequence", d.TEXT, null=True),
    m.optional("label", "label", d.TEXT, null=True),
    rest=d.ANY,
)
