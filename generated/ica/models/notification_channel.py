# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NotificationChannel: /components/schemas/NotificationChannel."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NotificationChannel"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NotificationChannel(Model):
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
    required("address", "address", TEXT),
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    optional("awsRegion", "aws_region", TEXT, null=True),
    required("enabled", "enabled", BOOLEAN),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("type", "type", OneValueOf(NotificationChannelType)),
)
