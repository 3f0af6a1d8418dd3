# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_system_info as _get_system_info
else:
    _get_system_info = Lazily(__name__, "get_system_info")


class Api(Tag[M]):
    """All operations of the tag."""

    get_system_info = Method(_get_system_info.get_system_info)


V4 = Api
V3 = Api
