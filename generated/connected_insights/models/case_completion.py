# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseCompletion: /components/schemas/CaseCompletion."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CaseCompletion"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseCompletion(m.Model):
    """`/components/schemas/CaseCompletion` in the description."""

    completed_date: str | None


# The classes that this one names are imported after it is made: they may name it in turn.

CaseCompletion._describe(m.required("completedDate", "completed_date", d.TEXT, null=True))
