# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AuditLogEntry: /components/schemas/AuditLogEntry."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AuditLogEntry"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AuditLogEntry(m.Model):
    """`/components/schemas/AuditLogEntry` in the description."""

    case_id: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    updated_date: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AuditLogEntry._describe(
    m.optional("caseId", "case_id", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("message", "message", d.TEXT, null=True),
    m.optional("updatedDate", "updated_date", d.MOMENT, null=True),
    rest=d.ANY,
)
