# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportData: /components/schemas/ReportData."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportData(m.Model):
    """`/components/schemas/ReportData` in the description."""

    biomarkers_findings: list[Any] | None | Unset = UNSET
    biomarkers_findings_summary: dict[str, Any] | None | Unset = UNSET
    biomarkers_no_findings: dict[str, Any] | None | Unset = UNSET
    clinical_trials: list[Any] | None | Unset = UNSET
    diagnostic: list[Any] | None | Unset = UNSET
    local_dates: dict[str, Any] | None | Unset = UNSET
    methodology: dict[str, Any] | None | Unset = UNSET
    prognostic: list[Any] | None | Unset = UNSET
    qc_metrics: list[ReportDataQcMetricsItem] | None | Unset = UNSET
    report_history: list[Any] | None | Unset = UNSET
    report_labels: dict[str, str | None] | None | Unset = UNSET
    summaries: list[Any] | None | Unset = UNSET
    therapies: list[Any] | None | Unset = UNSET
    tumor_sample: dict[str, Any] | None | Unset = UNSET
    vus: list[Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_data_qc_metrics_item import ReportDataQcMetricsItem  # noqa: E402

ReportData._describe(
    m.optional("biomarkersFindings", "biomarkers_findings", d.ListOf(d.ANY), null=True),
    m.optional("biomarkersFindingsSummary", "biomarkers_findings_summary", d.MapOf(d.ANY), null=True),
    m.optional("biomarkersNoFindings", "biomarkers_no_findings", d.MapOf(d.ANY), null=True),
    m.optional("clinicalTrials", "clinical_trials", d.ListOf(d.ANY), null=True),
    m.optional("diagnostic", "diagnostic", d.ListOf(d.ANY), null=True),
    m.optional("localDates", "local_dates", d.MapOf(d.ANY), null=True),
    m.optional("methodology", "methodology", d.MapOf(d.ANY), null=True),
    m.optional("prognostic", "prognostic", d.ListOf(d.ANY), null=True),
    m.optional("qcMetrics", "qc_metrics", d.ListOf(d.ModelOf(ReportDataQcMetricsItem)), null=True),
    m.optional("reportHistory", "report_history", d.ListOf(d.ANY), null=True),
    m.optional("reportLabels", "report_labels", d.MapOf(d.Nullable(d.TEXT)), null=True),
    m.optional("summaries", "summaries", d.ListOf(d.ANY), null=True),
    m.optional("therapies", "therapies", d.ListOf(d.ANY), null=True),
    m.optional("tumorSample", "tumor_sample", d.MapOf(d.ANY), null=True),
    m.optional("vus", "vus", d.ListOf(d.ANY), null=True),
    rest=d.ANY,
)
