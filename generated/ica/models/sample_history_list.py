# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleHistoryList: /components/schemas/SampleHistoryList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SampleHistoryList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleHistoryList(lists.Listing["SampleHistory"]):
    """`/components/schemas/SampleHistoryList` in the description."""

    items: list[SampleHistory]


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample_history import SampleHistory  # noqa: E402

SampleHistoryList._describe(m.required("items", "items", d.ListOf(d.ModelOf(SampleHistory))), listing="items")
