# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/customNotificationSubscriptions (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.custom_notification_subscription_list import CustomNotificationSubscriptionList

OPERATION = op.operation(
    "getCustomNotificationSubscriptions",
    "get_custom_notification_subscriptions",
    "project_custom_notification_subscriptions",
    "GET",
    "/api/projects/{projectId}/customNotificationSubscriptions",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("CustomNotificationSubscriptionList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_custom_notification_subscriptions(project_id: str) -> calls.Call[CustomNotificationSubscriptionList]:
    """GET /api/projects/{projectId}/customNotificationSubscriptions (v3).

    Arguments:
        project_id: str; path `projectId`, required.

    Returns:
        CustomNotificationSubscriptionList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,))
