# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StatusChangeEvent: /components/schemas/StatusChangeEvent."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StatusChangeEvent"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StatusChangeEvent(m.Model):
    """`/components/schemas/StatusChangeEvent` in the description."""

    case_name: str | Unset = UNSET
    event: str | Unset = UNSET
    new_status: str | Unset = UNSET
    old_status: str | Unset = UNSET
    organization_id: int | str | Unset = UNSET
    time: datetime.datetime | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

StatusChangeEvent._describe(
    m.optional("case_name", "case_name", d.TEXT),
    m.optional("event", "event", d.TEXT),
    m.optional("new_status", "new_status", d.TEXT),
    m.optional("old_status", "old_status", d.TEXT),
    m.optional("organization_id", "organization_id", d.AnyOf(d.INTEGER, d.TEXT)),
    m.optional("time", "time", d.MOMENT),
    rest=d.ANY,
)
