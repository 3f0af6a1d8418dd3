# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportQcQcMetricsSampleQcMetrics: /components/schemas/ReportQc/properties/qcMetrics/properties/sampleQcMetrics."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportQc/properties/qcMetrics/properties/sampleQcMetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportQcQcMetricsSampleQcMetrics(m.Model):
    """`/components/schemas/ReportQc/properties/qcMetrics/properties/sampleQcMetrics` in the description."""

    sections: list[QcSection] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .qc_section import QcSection  # noqa: E402

ReportQcQcMetricsSampleQcMetrics._describe(
    m.optional("sections", "sections", d.ListOf(d.ModelOf(QcSection)), null=True), rest=d.ANY
)
