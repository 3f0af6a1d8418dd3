# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag workgroups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import list_workgroups as _list_workgroups
else:
    _list_workgroups = Lazily(__name__, "list_workgroups")


class Workgroups(Tag[M]):
    """All operations of the tag."""

    list_workgroups = Method(_list_workgroups.list_workgroups)


# Where views find it.
Api = Workgroups
