# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NotificationSubscriptionList: /components/schemas/NotificationSubscriptionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/NotificationSubscriptionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NotificationSubscriptionList(lists.Listing["NotificationSubscription"]):
    """`/components/schemas/NotificationSubscriptionList` in the description."""

    items: list[NotificationSubscription]


# The classes that this one names are imported after it is made: they may name it in turn.
from .notification_subscription import NotificationSubscription  # noqa: E402

NotificationSubscriptionList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(NotificationSubscription))), listing="items"
)
