# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportDetails: /components/schemas/ReportDetails."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportDetails(m.Model):
    """`/components/schemas/ReportDetails` in the description."""

    assigned_by: str | None | Unset = UNSET
    assigned_to: str | None | Unset = UNSET
    case_display_id: str | None | Unset = UNSET
    case_id: str | None | Unset = UNSET
    edit_notes: str | None | Unset = UNSET
    edit_status: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    notes: list[ReportDetailsNotesItem] | None | Unset = UNSET
    report_history: list[ReportRevision] | None | Unset = UNSET
    report_id: str | None | Unset = UNSET
    report_version: int | None | Unset = UNSET
    reported_date: datetime.datetime | None | Unset = UNSET
    status: str | None | Unset = UNSET
    sub_state: str | None | Unset = UNSET
    test_definition_id: str | None | Unset = UNSET
    variants: list[ReportVariant] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_details_notes_item import ReportDetailsNotesItem  # noqa: E402
from .report_revision import ReportRevision  # noqa: E402
from .report_variant import ReportVariant  # noqa: E402

ReportDetails._describe(
    m.optional("assignedBy", "assigned_by", d.TEXT, null=True),
    m.optional("assignedTo", "assigned_to", d.TEXT, null=True),
    m.optional("caseDisplayId", "case_display_id", d.TEXT, null=True),
    m.optional("caseId", "case_id", d.TEXT, null=True),
    m.optional("editNotes", "edit_notes", d.TEXT, null=True),
    m.optional("editStatus", "edit_status", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("notes", "notes", d.ListOf(d.ModelOf(ReportDetailsNotesItem)), null=True),
    m.optional("reportHistory", "report_history", d.ListOf(d.ModelOf(ReportRevision)), null=True),
    m.optional("reportId", "report_id", d.TEXT, null=True),
    m.optional("reportVersion", "report_version", d.INTEGER, null=True),
    m.optional("reportedDate", "reported_date", d.MOMENT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("subState", "sub_state", d.TEXT, null=True),
    m.optional("testDefinitionId", "test_definition_id", d.TEXT, null=True),
    m.optional("variants", "variants", d.ListOf(d.ModelOf(ReportVariant)), null=True),
    rest=d.ANY,
)
