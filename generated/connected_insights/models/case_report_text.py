# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseReportText: /components/schemas/CaseReportText."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseReportText"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseReportText(m.Model):
    """`/components/schemas/CaseReportText` in the description."""

    json_content: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseReportText._describe(m.optional("jsonContent", "json_content", d.TEXT, null=True), rest=d.ANY)
