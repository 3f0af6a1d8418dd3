# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineList: /components/schemas/PipelineList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineList(lists.Listing["PipelineV3"]):
    """`/components/schemas/PipelineList` in the description."""

    items: list[PipelineV3]


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_v3 import PipelineV3  # noqa: E402

PipelineList._describe(m.required("items", "items", d.ListOf(d.ModelOf(PipelineV3))), listing="items")
