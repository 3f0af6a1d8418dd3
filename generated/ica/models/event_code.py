# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventCode: /components/schemas/EventCode."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/EventCode"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventCode(m.Model):
    """`/components/schemas/EventCode` in the description."""

    description: str
    event_code: str


# The classes that this one names are imported after it is made: they may name it in turn.

EventCode._describe(m.required("description", "description", d.TEXT), m.required("eventCode", "event_code", d.TEXT))
