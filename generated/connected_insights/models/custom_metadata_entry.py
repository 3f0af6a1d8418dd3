# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CustomMetadataEntry: /components/schemas/CustomMetadataEntry."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CustomMetadataEntry"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CustomMetadataEntry(m.Model):
    """`/components/schemas/CustomMetadataEntry` in the description."""

    name: str | Unset = UNSET
    order: int | Unset = UNSET
    restricted: bool | Unset = UNSET
    type: str | Unset = UNSET
    value: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CustomMetadataEntry._describe(
    m.optional("name", "name", d.TEXT),
    m.optional("order", "order", d.INTEGER),
    m.optional("restricted", "restricted", d.BOOLEAN),
    m.optional("type", "type", d.TEXT),
    m.optional("value", "value", d.TEXT),
    rest=d.ANY,
)
