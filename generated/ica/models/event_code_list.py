# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventCodeList: /components/schemas/EventCodeList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/EventCodeList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventCodeList(lists.Listing["EventCode"]):
    """`/components/schemas/EventCodeList` in the description."""

    items: list[EventCode]


# The classes that this one names are imported after it is made: they may name it in turn.
from .event_code import EventCode  # noqa: E402

EventCodeList._describe(m.required("items", "items", d.ListOf(d.ModelOf(EventCode))), listing="items")
