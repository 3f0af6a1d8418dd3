# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import get_storage as _get_storage
    from . import list_folder as _list_folder
    from . import list_storage as _list_storage
else:
    _get_storage = Lazily(__name__, "get_storage")
    _list_folder = Lazily(__name__, "list_folder")
    _list_storage = Lazily(__name__, "list_storage")


class Storage(Tag[M]):
    """All operations of the tag."""

    get_storage = Method(_get_storage.get_storage)
    list_folder = Paged(_list_folder.list_folder)
    list_storage = Method(_list_storage.list_storage)


# Where views find it.
Api = Storage
