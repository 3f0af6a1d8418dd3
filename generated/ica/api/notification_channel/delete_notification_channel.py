# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/notificationChannels/{channelId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "deleteNotificationChannel",
    "delete_notification_channel",
    "notification_channel",
    "DELETE",
    "/api/notificationChannels/{channelId}",
    accept="application/problem+json",
    parameters=(op.path("channelId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def delete_notification_channel(channel_id: str) -> calls.Call[None]:
    """DELETE /api/notificationChannels/{channelId}.

    Arguments:
        channel_id: str; path `channelId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (channel_id,))
