# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNotificationSubscription: /components/schemas/CreateNotificationSubscription."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNotificationSubscription"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNotificationSubscription(Model):
    """`/components/schemas/CreateNotificationSubscription` in the description."""

    enabled: bool
    event_code: str
    filter_expression: str | None | Unset = UNSET
    notification_channel_id: str
    payload_version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CreateNotificationSubscription._describe(
    required("enabled", "enabled", BOOLEAN),
    required("eventCode", "event_code", TEXT),
    optional("filterExpression", "filter_expression", TEXT, null=True),
    required("notificationChannelId", "notification_channel_id", TEXT),
    optional("payloadVersion", "payload_version", TEXT, null=True),
)
