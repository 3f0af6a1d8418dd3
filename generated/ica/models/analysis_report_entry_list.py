# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisReportEntryList: /components/schemas/AnalysisReportEntryList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisReportEntryList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisReportEntryList(lists.Listing["AnalysisReportEntry"]):
    """`/components/schemas/AnalysisReportEntryList` in the description."""

    items: list[AnalysisReportEntry]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_report_entry import AnalysisReportEntry  # noqa: E402

AnalysisReportEntryList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(AnalysisReportEntry))), listing="items"
)
