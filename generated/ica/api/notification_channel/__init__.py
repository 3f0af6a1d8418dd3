# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag notification_channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_notification_channel as _create_notification_channel
    from . import delete_notification_channel as _delete_notification_channel
    from . import get_notification_channel as _get_notification_channel
    from . import get_notification_channels as _get_notification_channels
    from . import update_notification_channel as _update_notification_channel
else:
    _create_notification_channel = Lazily(__name__, "create_notification_channel")
    _delete_notification_channel = Lazily(__name__, "delete_notification_channel")
    _get_notification_channel = Lazily(__name__, "get_notification_channel")
    _get_notification_channels = Lazily(__name__, "get_notification_channels")
    _update_notification_channel = Lazily(__name__, "update_notification_channel")


class NotificationChannel(Tag[M]):
    """All operations of the tag."""

    create_notification_channel = Method(_create_notification_channel.create_notification_channel)
    delete_notification_channel = Method(_delete_notification_channel.delete_notification_channel)
    get_notification_channel = Method(_get_notification_channel.get_notification_channel)
    get_notification_channels = Method(_get_notification_channels.get_notification_channels)
    update_notification_channel = Method(_update_notification_channel.update_notification_channel)


# Where views find it.
Api = NotificationChannel
V4 = NotificationChannel
V3 = NotificationChannel
