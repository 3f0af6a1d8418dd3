# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportMetadata: /components/schemas/ReportMetadata."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportMetadata"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportMetadata(m.Model):
    """`/components/schemas/ReportMetadata` in the description."""

    data: list[ReportMetadataValue] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_metadata_value import ReportMetadataValue  # noqa: E402

ReportMetadata._describe(
    m.optional("data", "data", d.ListOf(d.ModelOf(ReportMetadataValue)), null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    rest=d.ANY,
)
