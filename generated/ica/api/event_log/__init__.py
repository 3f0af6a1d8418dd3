# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag event_log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import get_event_logs as _get_event_logs
    from . import search_event_logs as _search_event_logs
else:
    _get_event_logs = Lazily(__name__, "get_event_logs")
    _search_event_logs = Lazily(__name__, "search_event_logs")


class EventLog(Tag[M]):
    """All operations of the tag."""

    get_event_logs = Method(_get_event_logs.get_event_logs)
    search_event_logs = Paged(_search_event_logs.search_event_logs)


# Where views find it.
Api = EventLog
V4 = EventLog
V3 = EventLog
