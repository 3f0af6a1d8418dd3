# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SubjectReport: /components/schemas/SubjectReport."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SubjectReport"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SubjectReport(m.Model):
    """`/components/schemas/SubjectReport` in the description."""

    report_details: ReportDetails | None | Unset = UNSET
    report_type: str | None | Unset = UNSET
    subject_report_id: str | None | Unset = UNSET
    test_report_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_details import ReportDetails  # noqa: E402

SubjectReport._describe(
    m.optional("reportDetails", "report_details", d.ModelOf(ReportDetails), null=True),
    m.optional("reportType", "report_type", d.TEXT, null=True),
    m.optional("subjectReportId", "subject_report_id", d.TEXT, null=True),
    m.optional("testReportId", "test_report_id", d.TEXT, null=True),
    rest=d.ANY,
)
