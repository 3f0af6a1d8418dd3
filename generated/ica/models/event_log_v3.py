# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogV3: /components/schemas/EventLogV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/EventLogV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventLogV3(m.Model):
    """`/components/schemas/EventLogV3` in the description."""

    code: str
    description: str
    event_type_category: EventLogV3EventTypeCategory | str
    id: str
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    user_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .event_log_v3_event_type_category import EventLogV3EventTypeCategory  # noqa: E402

EventLogV3._describe(
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.required("eventTypeCategory", "event_type_category", d.OneValueOf(EventLogV3EventTypeCategory)),
    m.required("id", "id", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("userId", "user_id", d.TEXT),
)
