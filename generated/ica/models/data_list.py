# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataList: /components/schemas/DataList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DataList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataList(lists.Listing["Data"]):
    """`/components/schemas/DataList` in the description."""

    items: list[Data]


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

DataList._describe(m.required("items", "items", d.ListOf(d.ModelOf(Data))), listing="items")
