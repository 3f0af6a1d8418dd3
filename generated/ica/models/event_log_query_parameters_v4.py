# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogQueryParametersV4: /components/schemas/EventLogQueryParametersV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/EventLogQueryParametersV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventLogQueryParametersV4(m.Model):
    """`/components/schemas/EventLogQueryParametersV4` in the description."""

    category: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    date_from: datetime.datetime | None | Unset = UNSET
    date_until: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

EventLogQueryParametersV4._describe(
    m.optional("category", "category", d.TEXT, null=True),
    m.optional("code", "code", d.TEXT, null=True),
    m.optional("dateFrom", "date_from", d.MOMENT, null=True),
    m.optional("dateUntil", "date_until", d.MOMENT, null=True),
)
