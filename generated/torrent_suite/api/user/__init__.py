# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import activate as _activate
    from . import get as _get
    from . import list_ as _list_
    from . import reject as _reject
    from . import schema as _schema
    from . import set_ as _set_
else:
    _activate = Lazily(__name__, "activate")
    _get = Lazily(__name__, "get")
    _list_ = Lazily(__name__, "list_")
    _reject = Lazily(__name__, "reject")
    _schema = Lazily(__name__, "schema")
    _set_ = Lazily(__name__, "set_")


class User(Tag[M]):
    """All operations of the tag."""

    activate = Method(_activate.activate)
    get = Method(_get.get)
    list = Paged(_list_.list_)
    reject = Method(_reject.reject)
    schema = Method(_schema.schema)
    set = Method(_set_.set)


# Where views find it.
Api = User
