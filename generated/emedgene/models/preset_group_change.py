# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PresetGroupChange: /components/schemas/PresetGroupChange."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PresetGroupChange"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PresetGroupChange(m.Model):
    """`/components/schemas/PresetGroupChange` in the description."""

    preset_group: str


# The classes that this one names are imported after it is made: they may name it in turn.

PresetGroupChange._describe(m.required("preset_group", "preset_group", d.TEXT))
