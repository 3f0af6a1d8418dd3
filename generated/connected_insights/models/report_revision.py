# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportRevision: /components/schemas/ReportRevision."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportRevision"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportRevision(m.Model):
    """`/components/schemas/ReportRevision` in the description."""

    approved_by: str | None | Unset = UNSET
    approved_by_name: str | None | Unset = UNSET
    approved_date: datetime.datetime | None | Unset = UNSET
    notes: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    version: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ReportRevision._describe(
    m.optional("approvedBy", "approved_by", d.TEXT, null=True),
    m.optional("approvedByName", "approved_by_name", d.TEXT, null=True),
    m.optional("approvedDate", "approved_date", d.MOMENT, null=True),
    m.optional("notes", "notes", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("version", "version", d.INTEGER, null=True),
    rest=d.ANY,
)
