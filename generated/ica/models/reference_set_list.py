# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ReferenceSetList: /components/schemas/ReferenceSetList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ReferenceSetList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ReferenceSetList(lists.Listing["ReferenceSet"]):
    """`/components/schemas/ReferenceSetList` in the description."""

    items: list[ReferenceSet]


# The classes that this one names are imported after it is made: they may name it in turn.
from .reference_set import ReferenceSet  # noqa: E402

ReferenceSetList._describe(m.required("items", "items", d.ListOf(d.ModelOf(ReferenceSet))), listing="items")
