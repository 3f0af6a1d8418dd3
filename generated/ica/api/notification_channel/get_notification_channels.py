# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/notificationChannels (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.notification_channel_list import NotificationChannelList

OPERATION = op.operation(
    "getNotificationChannels",
    "get_notification_channels",
    "notification_channel",
    "GET",
    "/api/notificationChannels",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("NotificationChannelList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_notification_channels() -> calls.Call[NotificationChannelList]:
    """GET /api/notificationChannels (v3).

    Returns:
        NotificationChannelList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
