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

    name: str | None | Unset = UNSET
    order: int | None | Unset = UNSET
    restricted: bool | None | Unset = UNSET
    type: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CustomMetadataEntry._describe(
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("order", "order", d.INTEGER, null=True),
    m.optional("restricted", "restricted", d.BOOLEAN, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    m.optional("value", "value", d.TEXT, null=True),
    rest=d.ANY,
)
