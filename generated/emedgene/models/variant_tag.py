# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""VariantTag: /components/schemas/VariantTag."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/VariantTag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VariantTag(m.Model):
    """`/components/schemas/VariantTag` in the description."""

    id: int | Unset = UNSET
    value: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

VariantTag._describe(m.optional("id", "id", d.INTEGER), m.optional("value", "value", d.TEXT), rest=d.ANY)
