# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportQc: /components/schemas/ReportQc."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportQc"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportQc(m.Model):
    """`/components/schemas/ReportQc` in the description."""

    analysis_id: str | None | Unset = UNSET
    case_display_id: str | None | Unset = UNSET
    qc_metrics: ReportQcQcMetrics | None | Unset = UNSET
    sample_ids: list[str] | None | Unset = UNSET
    workflow_type: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_qc_qc_metrics import ReportQcQcMetrics  # noqa: E402

ReportQc._describe(
    m.optional("analysisId", "analysis_id", d.TEXT, null=True),
    m.optional("caseDisplayId", "case_display_id", d.TEXT, null=True),
    m.optional("qcMetrics", "qc_metrics", d.ModelOf(ReportQcQcMetrics), null=True),
    m.optional("sampleIds", "sample_ids", d.ListOf(d.TEXT), null=True),
    m.optional("workflowType", "workflow_type", d.TEXT, null=True),
    rest=d.ANY,
)
