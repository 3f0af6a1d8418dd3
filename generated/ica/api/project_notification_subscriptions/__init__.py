# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_notification_subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_notification_subscription as _create_notification_subscription
    from . import delete_notification_subscription as _delete_notification_subscription
    from . import get_notification_subscription as _get_notification_subscription
    from . import get_notification_subscriptions as _get_notification_subscriptions
    from . import update_notification_subscription as _update_notification_subscription
else:
    _create_notification_subscription = Lazily(__name__, "create_notification_subscription")
    _delete_notification_subscription = Lazily(__name__, "delete_notification_subscription")
    _get_notification_subscription = Lazily(__name__, "get_notification_subscription")
    _get_notification_subscriptions = Lazily(__name__, "get_notification_subscriptions")
    _update_notification_subscription = Lazily(__name__, "update_notification_subscription")


class ProjectNotificationSubscriptions(Tag[M]):
    """All operations of the tag."""

    create_notification_subscription = Method(_create_notification_subscription.create_notification_subscription)
    delete_notification_subscription = Method(_delete_notification_subscription.delete_notification_subscription)
    get_notification_subscription = Method(_get_notification_subscription.get_notification_subscription)
    get_notification_subscriptions = Method(_get_notification_subscriptions.get_notification_subscriptions)
    update_notification_subscription = Method(_update_notification_subscription.update_notification_subscription)


# Where views find it.
Api = ProjectNotificationSubscriptions
V4 = ProjectNotificationSubscriptions
V3 = ProjectNotificationSubscriptions
