# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_custom_notification_subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_custom_notification_subscription as _create_custom_notification_subscription
    from . import delete_custom_notification_subscription as _delete_custom_notification_subscription
    from . import get_custom_notification_subscription as _get_custom_notification_subscription
    from . import get_custom_notification_subscriptions as _get_custom_notification_subscriptions
    from . import update_custom_notification_subscription as _update_custom_notification_subscription
else:
    _create_custom_notification_subscription = Lazily(__name__, "create_custom_notification_subscription")
    _delete_custom_notification_subscription = Lazily(__name__, "delete_custom_notification_subscription")
    _get_custom_notification_subscription = Lazily(__name__, "get_custom_notification_subscription")
    _get_custom_notification_subscriptions = Lazily(__name__, "get_custom_notification_subscriptions")
    _update_custom_notification_subscription = Lazily(__name__, "update_custom_notification_subscription")


class ProjectCustomNotificationSubscriptions(Tag[M]):
    """All operations of the tag."""

    create_custom_notification_subscription = Method(
        _create_custom_notification_subscription.create_custom_notification_subscription
    )
    delete_custom_notification_subscription = Method(
        _delete_custom_notification_subscription.delete_custom_notification_subscription
    )
    get_custom_notification_subscription = Method(
        _get_custom_notification_subscription.get_custom_notification_subscription
    )
    get_custom_notification_subscriptions = Method(
        _get_custom_notification_subscriptions.get_custom_notification_subscriptions
    )
    update_custom_notification_subscription = Method(
        _update_custom_notification_subscription.update_custom_notification_subscription
    )


# Where views find it.
Api = ProjectCustomNotificationSubscriptions
V4 = ProjectCustomNotificationSubscriptions
V3 = ProjectCustomNotificationSubscriptions
