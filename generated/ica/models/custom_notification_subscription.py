# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CustomNotificationSubscription: /components/schemas/CustomNotificationSubscription."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CustomNotificationSubscription"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CustomNotificationSubscription(Model):
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
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    required("customEventCode", "custom_event_code", TEXT),
    required("enabled", "enabled", BOOLEAN),
    optional("filterExpression", "filter_expression", TEXT, null=True),
    required("id", "id", TEXT),
    required("notificationChannel", "notification_channel", ModelOf(NotificationChannel)),
    required("ownerId", "owner_id", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
