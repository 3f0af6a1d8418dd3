# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NotificationChannelList: /components/schemas/NotificationChannelList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/NotificationChannelList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NotificationChannelList(lists.Listing["NotificationChannel"]):
    """`/components/schemas/NotificationChannelList` in the description."""

    items: list[NotificationChannel]


# The classes that this one names are imported after it is made: they may name it in turn.
from .notification_channel import NotificationChannel  # noqa: E402

NotificationChannelList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(NotificationChannel))), listing="items"
)
