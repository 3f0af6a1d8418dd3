# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReportTemplate: /components/schemas/ReportTemplate."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ReportTemplate"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReportTemplate(m.Model):
    """`/components/schemas/ReportTemplate` in the description."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    time_created: int | Unset = UNSET
    time_modified: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ReportTemplate._describe(
    m.optional("id", "id", d.TEXT),
    m.optional("name", "name", d.TEXT),
    m.optional("timeCreated", "time_created", d.INTEGER),
    m.optional("timeModified", "time_modified", d.INTEGER),
    rest=d.ANY,
)
