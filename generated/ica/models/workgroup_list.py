# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkgroupList: /components/schemas/WorkgroupList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/WorkgroupList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkgroupList(lists.Listing["Workgroup"]):
    """`/components/schemas/WorkgroupList` in the description."""

    items: list[Workgroup]


# The classes that this one names are imported after it is made: they may name it in turn.
from .workgroup import Workgroup  # noqa: E402

WorkgroupList._describe(m.required("items", "items", d.ListOf(d.ModelOf(Workgroup))), listing="items")
