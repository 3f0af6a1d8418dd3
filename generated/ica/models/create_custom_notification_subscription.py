# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateCustomNotificationSubscription: /components/schemas/CreateCustomNotificationSubscription."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateCustomNotificationSubscription"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCustomNotificationSubscription(m.Model):
    """`/components/schemas/CreateCustomNotificationSubscription` in the description."""

    custom_event_code: str
    enabled: bool
    filter_expression: str | None | Unset = UNSET
    notification_channel_id: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateCustomNotificationSubscription._describe(
    m.required("customEventCode", "custom_event_code", d.TEXT),
    m.required("enabled", "enabled", d.BOOLEAN),
    m.optional("filterExpression", "filter_expression", d.TEXT, null=True),
    m.required("notificationChannelId", "notification_channel_id", d.TEXT),
)
