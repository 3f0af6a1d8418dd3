# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_system_info as _get_system_info
else:
    _get_system_info = Lazily(__name__, "get_system_info")


class System(Tag[M]):
    """All operations of the tag."""

    get_system_info = Method(_get_system_info.get_system_info)


# Where views find it.
Api = System
V4 = System
V3 = System
