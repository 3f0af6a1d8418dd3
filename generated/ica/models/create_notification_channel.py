# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNotificationChannel: /components/schemas/CreateNotificationChannel."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNotificationChannel"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNotificationChannel(m.Model):
    """`/components/schemas/CreateNotificationChannel` in the description."""

    address: str
    aws_region: str | None | Unset = UNSET
    enabled: bool
    type: CreateNotificationChannelType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_notification_channel_type import CreateNotificationChannelType  # noqa: E402

CreateNotificationChannel._describe(
    m.required("address", "address", d.TEXT),
    m.optional("awsRegion", "aws_region", d.TEXT, null=True),
    m.required("enabled", "enabled", d.BOOLEAN),
    m.required("type", "type", d.OneValueOf(CreateNotificationChannelType)),
)
