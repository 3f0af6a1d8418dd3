# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NotificationChannel: /components/schemas/NotificationChannel."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NotificationChannel"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NotificationChannel(m.Model):
    """`/components/schemas/NotificationChannel` in the description."""

    address: str
    application: ApplicationV4 | None | Unset = UNSET
    aws_region: str | None | Unset = UNSET
    enabled: bool
    id: str
    owner_id: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: NotificationChannelType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .notification_channel_type import NotificationChannelType  # noqa: E402

NotificationChannel._describe(
    m.required("address", "address", d.TEXT),
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.optional("awsRegion", "aws_region", d.TEXT, null=True),
    m.required("enabled", "enabled", d.BOOLEAN),
    m.required("id", "id", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("type", "type", d.OneValueOf(NotificationChannelType)),
)
