# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisRawOutput: /components/schemas/AnalysisRawOutput."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisRawOutput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisRawOutput(m.Model):
    """`/components/schemas/AnalysisRawOutput` in the description."""

    raw_output: str


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisRawOutput._describe(m.required("rawOutput", "raw_output", d.TEXT))
