# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import list_ as _list_
else:
    _list_ = Lazily(__name__, "list_")


class Account(Tag[M]):
    """All operations of the tag."""

    list = Paged(_list_.list_)


# Where views find it.
Api = Account
