# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /api/projects/{projectId}/notificationSubscriptions/{subscriptionId} (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ...bodies import NotificationSubscriptionDict
    from ...models.notification_subscription import NotificationSubscription

OPERATION = op.operation(
    "updateNotificationSubscription",
    "update_notification_subscription",
    "project_notification_subscriptions",
    "PUT",
    "/api/projects/{projectId}/notificationSubscriptions/{subscriptionId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("subscriptionId"), op.header("If-Match")),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("NotificationSubscription"))),
        op.body("application/json", "json", d.ModelOf(ref("NotificationSubscription"))),
    ),
    answers=(
        op.answer(
            "200", "application/vnd.illumina.v3+json", d.ModelOf(ref("NotificationSubscription")), headers=("ETag",)
        ),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def update_notification_subscription(
    project_id: str,
    subscription_id: str,
    *,
    body: NotificationSubscription | NotificationSubscriptionDict | abc.Mapping[str, Any],
    if_match: str | m.Model | None = None,
    content_type: str | None = None,
) -> calls.Call[NotificationSubscription]:
    """PUT /api/projects/{projectId}/notificationSubscriptions/{subscriptionId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        subscription_id: str; path `subscriptionId`, required.
        if_match: str; header `If-Match`.
        body: NotificationSubscription, or a mapping with keys as on the wire (NotificationSubscriptionDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        NotificationSubscription.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, subscription_id, if_match), body, content_type)
