# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/projects/{projectId}/customNotificationSubscriptions (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateCustomNotificationSubscriptionDict
    from ...models.create_custom_notification_subscription import CreateCustomNotificationSubscription
    from ...models.custom_notification_subscription import CustomNotificationSubscription

OPERATION = op.operation(
    "createCustomNotificationSubscription",
    "create_custom_notification_subscription",
    "project_custom_notification_subscriptions",
    "POST",
    "/api/projects/{projectId}/customNotificationSubscriptions",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("projectId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateCustomNotificationSubscription"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateCustomNotificationSubscription"))),
    ),
    answers=(
        op.answer(
            "200",
            "application/vnd.illumina.v3+json",
            d.ModelOf(ref("CustomNotificationSubscription")),
            headers=("ETag",),
        ),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_custom_notification_subscription(
    project_id: str,
    *,
    body: CreateCustomNotificationSubscription | CreateCustomNotificationSubscriptionDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[CustomNotificationSubscription]:
    """POST /api/projects/{projectId}/customNotificationSubscriptions (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        body: CreateCustomNotificationSubscription, or a mapping with keys as on the wire
            (CreateCustomNotificationSubscriptionDict). Sent as application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        CustomNotificationSubscription.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (project_id,), body, content_type)
