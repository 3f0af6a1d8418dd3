# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisOutputList: /components/schemas/AnalysisOutputList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisOutputList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisOutputList(lists.Listing["AnalysisOutput"]):
    """`/components/schemas/AnalysisOutputList` in the description."""

    items: list[AnalysisOutput]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_output import AnalysisOutput  # noqa: E402

AnalysisOutputList._describe(m.required("items", "items", d.ListOf(d.ModelOf(AnalysisOutput))), listing="items")
