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

    assigned_by: str | Unset = UNSET
    assigned_to: str | Unset = UNSET
    case_display_id: str | Unset = UNSET
    case_id: str | Unset = UNSET
    edit_notes: str | Unset = UNSET
    edit_status: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    notes: list[ReportDetailsNotesItem] | Unset = UNSET
    report_history: list[ReportRevision] | Unset = UNSET
    report_id: str | Unset = UNSET
    report_version: int | Unset = UNSET
    reported_date: datetime.datetime | Unset = UNSET
    status: str | Unset = UNSET
    sub_state: str | Unset = UNSET
    test_definition_id: str | Unset = UNSET
    variants: list[ReportVariant] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .report_details_notes_item import ReportDetailsNotesItem  # noqa: E402
from .report_revision import ReportRevision  # noqa: E402
from .report_variant import ReportVariant  # noqa: E402

ReportDetails._describe(
    m.optional("assignedBy", "assigned_by", d.TEXT),
    m.optional("assignedTo", "assigned_to", d.TEXT),
    m.optional("caseDisplayId", "case_display_id", d.TEXT),
    m.optional("caseId", "case_id", d.TEXT),
    m.optional("editNotes", "edit_notes", d.TEXT),
    m.optional("editStatus", "edit_status", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("name", "name", d.TEXT),
    m.optional("notes", "notes", d.ListOf(d.ModelOf(ReportDetailsNotesItem))),
    m.optional("reportHistory", "report_history", d.ListOf(d.ModelOf(ReportRevision))),
    m.optional("reportId", "report_id", d.TEXT),
    m.optional("reportVersion", "report_version", d.INTEGER),
    m.optional("reportedDate", "reported_date", d.MOMENT),
    m.optional("status", "status", d.TEXT),
    m.optional("subState", "sub_state", d.TEXT),
    m.optional("testDefinitionId", "test_definition_id", d.TEXT),
    m.optional("variants", "variants", d.ListOf(d.ModelOf(ReportVariant))),
    rest=d.ANY,
)
