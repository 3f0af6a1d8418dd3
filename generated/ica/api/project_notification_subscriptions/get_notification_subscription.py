# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/notificationSubscriptions/{subscriptionId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.notification_subscription import NotificationSubscription

OPERATION = op.operation(
    "getNotificationSubscription",
    "get_notification_subscription",
    "project_notification_subscriptions",
    "GET",
    "/api/projects/{projectId}/notificationSubscriptions/{subscriptionId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"), op.path("subscriptionId")),
    answers=(
        op.answer(
            "200", "application/vnd.illumina.v3+json", d.ModelOf(ref("NotificationSubscription")), headers=("ETag",)
        ),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_notification_subscription(project_id: str, subscription_id: str) -> calls.Call[NotificationSubscription]:
    """GET /api/projects/{projectId}/notificationSubscriptions/{subscriptionId} (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        subscription_id: str; path `subscriptionId`, required.

    Returns:
        NotificationSubscription.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, subscription_id))
