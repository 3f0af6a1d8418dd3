# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_custom_events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_custom_event as _create_custom_event
else:
    _create_custom_event = Lazily(__name__, "create_custom_event")


class ProjectCustomEvents(Tag[M]):
    """All operations of the tag."""

    create_custom_event = Method(_create_custom_event.create_custom_event)


# Where views find it.
Api = ProjectCustomEvents
V4 = ProjectCustomEvents
V3 = ProjectCustomEvents
