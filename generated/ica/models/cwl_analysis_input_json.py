# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisInputJson: /components/schemas/CwlAnalysisInputJson."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisInputJson"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisInputJson(m.Model):
    """`/components/schemas/CwlAnalysisInputJson` in the description."""

    input_json: str


# The classes that this one names are imported after it is made: they may name it in turn.

CwlAnalysisInputJson._describe(m.required("inputJson", "input_json", d.TEXT))
