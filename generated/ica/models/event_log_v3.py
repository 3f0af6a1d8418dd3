# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogV3: /components/schemas/EventLogV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/EventLogV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventLogV3(Model):
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
    required("code", "code", TEXT),
    required("description", "description", TEXT),
    required("eventTypeCategory", "event_type_category", OneValueOf(EventLogV3EventTypeCategory)),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("userId", "user_id", TEXT),
)
