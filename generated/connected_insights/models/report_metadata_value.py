# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportMetadataValue: /components/schemas/ReportMetadataValue."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportMetadataValue"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportMetadataValue(m.Model):
    """`/components/schemas/ReportMetadataValue` in the description."""

    background_color: str | None | Unset = UNSET
    flag_color: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    order: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ReportMetadataValue._describe(
    m.optional("backgroundColor", "background_color", d.TEXT, null=True),
    m.optional("flagColor", "flag_color", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("order", "order", d.INTEGER, null=True),
    rest=d.ANY,
)
