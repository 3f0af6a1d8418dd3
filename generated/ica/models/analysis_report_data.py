# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisReportData: /components/schemas/AnalysisReportData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisReportData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisReportData(m.Model):
    """`/components/schemas/AnalysisReportData` in the description."""

    data_id: str | None | Unset = UNSET
    format: str | None | Unset = UNSET
    name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisReportData._describe(
    m.optional("dataId", "data_id", d.TEXT, null=True),
    m.optional("format", "format", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT),
)
