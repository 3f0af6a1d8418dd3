# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag workgroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_workgroup as _get_workgroup
    from . import get_workgroups as _get_workgroups
else:
    _get_workgroup = Lazily(__name__, "get_workgroup")
    _get_workgroups = Lazily(__name__, "get_workgroups")


class Workgroup(Tag[M]):
    """All operations of the tag."""

    get_workgroup = Method(_get_workgroup.get_workgroup)
    get_workgroups = Method(_get_workgroups.get_workgroups)


# Where views find it.
Api = Workgroup
V4 = Workgroup
V3 = Workgroup
