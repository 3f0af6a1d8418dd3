# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventCode: /components/schemas/EventCode."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/EventCode"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventCode(Model):
    """`/components/schemas/EventCode` in the description."""

    description: str
    event_code: str


# The classes that this one names are imported after it is made: they may name it in turn.

EventCode._describe(required("description", "description", TEXT), required("eventCode", "event_code", TEXT))
