# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportQcQcMetrics: /components/schemas/ReportQc/properties/qcMetrics."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportQc/properties/qcMetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportQcQcMetrics(m.Model):
    """`/components/schemas/ReportQc/properties/qcMetrics` in the description."""

    run_qc_metrics: ReportQcQcMetricsRunQcMetrics | None | Unset = UNSET
    sample_qc_metrics: ReportQcQcMetricsSampleQcMetrics | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_qc_qc_metrics_run_qc_metrics import ReportQcQcMetricsRunQcMetrics  # noqa: E402
from .report_qc_qc_metrics_sample_qc_metrics import ReportQcQcMetricsSampleQcMetrics  # noqa: E402

ReportQcQcMetrics._describe(
    m.optional("runQcMetrics", "run_qc_metrics", d.ModelOf(ReportQcQcMetricsRunQcMetrics), null=True),
    m.optional("sampleQcMetrics", "sample_qc_metrics", d.ModelOf(ReportQcQcMetricsSampleQcMetrics), null=True),
    rest=d.ANY,
)
