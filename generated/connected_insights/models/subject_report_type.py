# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SubjectReportType: /components/schemas/SubjectReportType."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SubjectReportType"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SubjectReportType(m.Model):
    """`/components/schemas/SubjectReportType` in the description."""

    id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

SubjectReportType._describe(m.optional("id", "id", d.TEXT, null=True), rest=d.ANY)
