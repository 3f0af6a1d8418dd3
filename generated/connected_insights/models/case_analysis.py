# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseAnalysis: /components/schemas/CaseAnalysis."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseAnalysis(m.Model):
    """`/components/schemas/CaseAnalysis` in the description."""

    analysis_run_type: str | None | Unset = UNSET
    created_date: datetime.datetime | None | Unset = UNSET
    id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    status: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CaseAnalysis._describe(
    m.optional("analysisRunType", "analysis_run_type", d.TEXT, null=True),
    m.optional("createdDate", "created_date", d.MOMENT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("message", "message", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    rest=d.ANY,
)
