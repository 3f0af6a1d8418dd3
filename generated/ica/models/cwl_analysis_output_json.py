# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisOutputJson: /components/schemas/CwlAnalysisOutputJson."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisOutputJson"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CwlAnalysisOutputJson(m.Model):
    """`/components/schemas/CwlAnalysisOutputJson` in the description."""

    output_json: str


# The classes that this one names are imported after it is made: they may name it in turn.

CwlAnalysisOutputJson._describe(m.required("outputJson", "output_json", d.TEXT))
