# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisReportEntry: /components/schemas/AnalysisReportEntry."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisReportEntry"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisReportEntry(m.Model):
    """`/components/schemas/AnalysisReportEntry` in the description."""

    report_data: list[AnalysisReportData | None] | None | Unset = UNSET
    report_title: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_report_data import AnalysisReportData  # noqa: E402

AnalysisReportEntry._describe(
    m.optional("reportData", "report_data", d.ListOf(d.Nullable(d.ModelOf(AnalysisReportData))), null=True),
    m.optional("reportTitle", "report_title", d.TEXT, null=True),
)
