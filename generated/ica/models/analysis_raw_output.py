# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisRawOutput: /components/schemas/AnalysisRawOutput."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/AnalysisRawOutput"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisRawOutput(Model):
    """`/components/schemas/AnalysisRawOutput` in the description."""

    raw_output: str


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisRawOutput._describe(required("rawOutput", "raw_output", TEXT))
