# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportTemplate: /components/schemas/ReportTemplate."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportTemplate"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportTemplate(m.Model):
    """`/components/schemas/ReportTemplate` in the description."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    time_created: datetime.datetime | None | Unset = UNSET
    time_modified: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ReportTemplate._describe(
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("timeCreated", "time_created", d.EPOCH_MILLISECONDS, null=True),
    m.optional("timeModified", "time_modified", d.EPOCH_MILLISECONDS, null=True),
    rest=d.ANY,
)
