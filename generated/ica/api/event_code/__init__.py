# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag event_code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_event_codes as _get_event_codes
else:
    _get_event_codes = Lazily(__name__, "get_event_codes")


class EventCode(Tag[M]):
    """All operations of the tag."""

    get_event_codes = Method(_get_event_codes.get_event_codes)


# Where views find it.
Api = EventCode
V4 = EventCode
V3 = EventCode
