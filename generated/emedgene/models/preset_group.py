# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PresetGroup: /components/schemas/PresetGroup."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PresetGroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PresetGroup(m.Model):
    """`/components/schemas/PresetGroup` in the description."""

    id: int | str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

PresetGroup._describe(
    m.required("id", "id", d.AnyOf(d.INTEGER, d.TEXT)), m.required("name", "name", d.TEXT), rest=d.ANY
)
