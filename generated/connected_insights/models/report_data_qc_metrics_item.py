# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportDataQcMetricsItem: /components/schemas/ReportData/properties/qcMetrics/items."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportData/properties/qcMetrics/items"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportDataQcMetricsItem(m.Model):
    """`/components/schemas/ReportData/properties/qcMetrics/items` in the description."""

    color: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    pass_status: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ReportDataQcMetricsItem._describe(
    m.optional("color", "color", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("passStatus", "pass_status", d.TEXT, null=True),
    m.optional("value", "value", d.TEXT, null=True),
    rest=d.ANY,
)
