# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CustomNotificationSubscription: /components/schemas/CustomNotificationSubscription."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CustomNotificationSubscription"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CustomNotificationSubscription(m.Model):
    """`/components/schemas/CustomNotificationSubscription` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    custom_event_code: str
    enabled: bool
    filter_expression: str | None | Unset = UNSET
    id: str
    notification_channel: NotificationChannel
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .notification_channel import NotificationChannel  # noqa: E402

CustomNotificationSubscription._describe(
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.required("customEventCode", "custom_event_code", d.TEXT),
    m.required("enabled", "enabled", d.BOOLEAN),
    m.optional("filterExpression", "filter_expression", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("notificationChannel", "notification_channel", d.ModelOf(NotificationChannel)),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
