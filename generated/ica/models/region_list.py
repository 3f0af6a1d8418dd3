# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""RegionList: /components/schemas/RegionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/RegionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RegionList(lists.Listing["Region"]):
    """`/components/schemas/RegionList` in the description."""

    items: list[Region]


# The classes that this one names are imported after it is made: they may name it in turn.
from .region import Region  # noqa: E402

RegionList._describe(m.required("items", "items", d.ListOf(d.ModelOf(Region))), listing="items")
