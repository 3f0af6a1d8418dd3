# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisReportData: /components/schemas/AnalysisReportData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisReportData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisReportData(Model):
    """`/components/schemas/AnalysisReportData` in the description."""

    data_id: str | None | Unset = UNSET
    format: str | None | Unset = UNSET
    name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisReportData._describe(
    optional("dataId", "data_id", TEXT, null=True),
    optional("format", "format", TEXT, null=True),
    optional("name", "name", TEXT),
)
