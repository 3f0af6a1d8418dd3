# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ChangedPresetGroup: /components/schemas/ChangedPresetGroup."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ChangedPresetGroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ChangedPresetGroup(m.Model):
    """`/components/schemas/ChangedPresetGroup` in the description."""

    name: str | Unset = UNSET
    selected_preset_set: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ChangedPresetGroup._describe(
    m.optional("name", "name", d.TEXT),
    m.optional("selected_preset_set", "selected_preset_set", d.TEXT, null=True),
    rest=d.ANY,
)
