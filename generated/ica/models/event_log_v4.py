# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogV4: /components/schemas/EventLogV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/EventLogV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EventLogV4(m.Model):
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
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.required("eventTypeCategory", "event_type_category", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.required("owner", "owner", d.ModelOf(UserIdentifier)),
    m.required("tenant", "tenant", d.ModelOf(TenantIdentifier)),
    m.required("timeCreated", "time_created", d.MOMENT),
)
