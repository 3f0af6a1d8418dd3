# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/notificationChannels (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateNotificationChannelDict
    from ...models.create_notification_channel import CreateNotificationChannel
    from ...models.notification_channel import NotificationChannel

OPERATION = op.operation(
    "createNotificationChannel",
    "create_notification_channel",
    "notification_channel",
    "POST",
    "/api/notificationChannels",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateNotificationChannel"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateNotificationChannel"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("NotificationChannel")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_notification_channel(
    *,
    body: CreateNotificationChannel | CreateNotificationChannelDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[NotificationChannel]:
    """POST /api/notificationChannels (v3).

    Arguments:
        body: CreateNotificationChannel, or a mapping with keys as on the wire (CreateNotificationChannelDict). Sent
            as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        NotificationChannel.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
