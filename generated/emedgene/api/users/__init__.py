# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Paged, Tag

if TYPE_CHECKING:
    from . import list_users as _list_users
else:
    _list_users = Lazily(__name__, "list_users")


class Users(Tag[M]):
    """All operations of the tag."""

    list_users = Paged(_list_users.list_users)


# Where views find it.
Api = Users
