# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogV4: /components/schemas/EventLogV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/EventLogV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventLogV4(Model):
    """`/components/schemas/EventLogV4` in the description."""

    code: str
    description: str
    event_type_category: str
    id: str
    owner: UserIdentifier
    tenant: TenantIdentifier
    time_created: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .tenant_identifier import TenantIdentifier  # noqa: E402
from .user_identifier import UserIdentifier  # noqa: E402

EventLogV4._describe(
    required("code", "code", TEXT),
    required("description", "description", TEXT),
    required("eventTypeCategory", "event_type_category", TEXT),
    required("id", "id", TEXT),
    required("owner", "owner", ModelOf(UserIdentifier)),
    required("tenant", "tenant", ModelOf(TenantIdentifier)),
    required("timeCreated", "time_created", MOMENT),
)
