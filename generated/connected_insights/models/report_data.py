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

    biomarkers_findings: list[Any] | Unset = UNSET
    biomarkers_findings_summary: dict[str, Any] | Unset = UNSET
    biomarkers_no_findings: dict[str, Any] | Unset = UNSET
    clinical_trials: list[Any] | Unset = UNSET
    diagnostic: list[Any] | Unset = UNSET
    local_dates: dict[str, Any] | Unset = UNSET
    methodology: dict[str, Any] | Unset = UNSET
    prognostic: list[Any] | Unset = UNSET
    qc_metrics: list[ReportDataQcMetricsItem] | Unset = UNSET
    report_history: list[Any] | Unset = UNSET
    report_labels: dict[str, str] | Unset = UNSET
    summaries: list[Any] | Unset = UNSET
    therapies: list[Any] | Unset = UNSET
    tumor_sample: dict[str, Any] | Unset = UNSET
    vus: list[Any] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_data_qc_metrics_item import ReportDataQcMetricsItem  # noqa: E402

ReportData._describe(
    m.optional("biomarkersFindings", "biomarkers_findings", d.ListOf(d.ANY)),
    m.optional("biomarkersFindingsSummary", "biomarkers_findings_summary", d.MapOf(d.ANY)),
    m.optional("biomarkersNoFindings", "biomarkers_no_findings", d.MapOf(d.ANY)),
    m.optional("clinicalTrials", "clinical_trials", d.ListOf(d.ANY)),
    m.optional("diagnostic", "diagnostic", d.ListOf(d.ANY)),
    m.optional("localDates", "local_dates", d.MapOf(d.ANY)),
    m.optional("methodology", "methodology", d.MapOf(d.ANY)),
    m.optional("prognostic", "prognostic", d.ListOf(d.ANY)),
    m.optional("qcMetrics", "qc_metrics", d.ListOf(d.ModelOf(ReportDataQcMetricsItem))),
    m.optional("reportHistory", "report_history", d.ListOf(d.ANY)),
    m.optional("reportLabels", "report_labels", d.MapOf(d.TEXT)),
    m.optional("summaries", "summaries", d.ListOf(d.ANY)),
    m.optional("therapies", "therapies", d.ListOf(d.ANY)),
    m.optional("tumorSample", "tumor_sample", d.MapOf(d.ANY)),
    m.optional("vus", "vus", d.ListOf(d.ANY)),
    rest=d.ANY,
)
