# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStepList: /components/schemas/AnalysisStepList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStepList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStepList(lists.Listing["AnalysisStep"]):
    """`/components/schemas/AnalysisStepList` in the description."""

    items: list[AnalysisStep]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_step import AnalysisStep  # noqa: E402

AnalysisStepList._describe(m.required("items", "items", d.ListOf(d.ModelOf(AnalysisStep))), listing="items")
