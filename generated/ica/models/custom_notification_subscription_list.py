# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CustomNotificationSubscriptionList: /components/schemas/CustomNotificationSubscriptionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CustomNotificationSubscriptionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CustomNotificationSubscriptionList(lists.Listing["CustomNotificationSubscription"]):
    """`/components/schemas/CustomNotificationSubscriptionList` in the description."""

    items: list[CustomNotificationSubscription]


# The classes that this one names are imported after it is made: they may name it in turn.
from .custom_notification_subscription import CustomNotificationSubscription  # noqa: E402

CustomNotificationSubscriptionList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(CustomNotificationSubscription))), listing="items"
)
