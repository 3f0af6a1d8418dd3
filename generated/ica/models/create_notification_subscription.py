# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNotificationSubscription: /components/schemas/CreateNotificationSubscription."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNotificationSubscription"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNotificationSubscription(m.Model):
    """`/components/schemas/CreateNotificationSubscription` in the description."""

    enabled: bool
    event_code: str
    filter_expression: str | None | Unset = UNSET
    notification_channel_id: str
    payload_version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CreateNotificationSubscription._describe(
    m.required("enabled", "enabled", d.BOOLEAN),
    m.required("eventCode", "event_code", d.TEXT),
    m.optional("filterExpression", "filter_expression", d.TEXT, null=True),
    m.required("notificationChannelId", "notification_channel_id", d.TEXT),
    m.optional("payloadVersion", "payload_version", d.TEXT, null=True),
)
