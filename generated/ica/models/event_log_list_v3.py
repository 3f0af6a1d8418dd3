# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogListV3: /components/schemas/EventLogListV3."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/EventLogListV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventLogListV3(lists.Listing["EventLogV3"]):
    """`/components/schemas/EventLogListV3` in the description."""

    items: list[EventLogV3]


# The classes that this one names are imported after it is made: they may name it in turn.
from .event_log_v3 import EventLogV3  # noqa: E402

EventLogListV3._describe(m.required("items", "items", d.ListOf(d.ModelOf(EventLogV3))), listing="items")
