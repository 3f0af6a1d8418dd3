# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SpeciesList: /components/schemas/SpeciesList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SpeciesList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SpeciesList(lists.Listing["Species"]):
    """`/components/schemas/SpeciesList` in the description."""

    items: list[Species]


# The classes that this one names are imported after it is made: they may name it in turn.
from .species import Species  # noqa: E402

SpeciesList._describe(m.required("items", "items", d.ListOf(d.ModelOf(Species))), listing="items")
