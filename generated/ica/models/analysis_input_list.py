# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisInputList: /components/schemas/AnalysisInputList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisInputList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisInputList(lists.Listing["AnalysisInput"]):
    """`/components/schemas/AnalysisInputList` in the description."""

    items: list[AnalysisInput]


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_input import AnalysisInput  # noqa: E402

AnalysisInputList._describe(m.required("items", "items", d.ListOf(d.ModelOf(AnalysisInput))), listing="items")
