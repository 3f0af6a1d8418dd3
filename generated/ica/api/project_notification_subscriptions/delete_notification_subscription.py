# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/projects/{projectId}/notificationSubscriptions/{subscriptionId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "deleteNotificationSubscription",
    "delete_notification_subscription",
    "project_notification_subscriptions",
    "DELETE",
    "/api/projects/{projectId}/notificationSubscriptions/{subscriptionId}",
    accept="application/problem+json",
    parameters=(op.path("projectId"), op.path("subscriptionId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def delete_notification_subscription(project_id: str, subscription_id: str) -> calls.Call[None]:
    """DELETE /api/projects/{projectId}/notificationSubscriptions/{subscriptionId}.

    Arguments:
        project_id: str; path `projectId`, required.
        subscription_id: str; path `subscriptionId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id, subscription_id))
