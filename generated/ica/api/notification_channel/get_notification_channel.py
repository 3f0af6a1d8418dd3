# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/notificationChannels/{channelId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.notification_channel import NotificationChannel

OPERATION = op.operation(
    "getNotificationChannel",
    "get_notification_channel",
    "notification_channel",
    "GET",
    "/api/notificationChannels/{channelId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("channelId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("NotificationChannel")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_notification_channel(channel_id: str) -> calls.Call[NotificationChannel]:
    """GET /api/notificationChannels/{channelId} (v3).

    Arguments:
        channel_id: str; path `channelId`, required.

    Returns:
        NotificationChannel.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (channel_id,))
