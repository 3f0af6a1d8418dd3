# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag onetouchplantemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create as _create
    from . import delete as _delete
    from . import delete_list as _delete_list
    from . import get as _get
    from . import list_ as _list_
    from . import patch as _patch
    from . import patch_list as _patch_list
    from . import schema as _schema
    from . import set_ as _set_
    from . import update as _update
    from . import update_list as _update_list
else:
    _create = Lazily(__name__, "create")
    _delete = Lazily(__name__, "delete")
    _delete_list = Lazily(__name__, "delete_list")
    _get = Lazily(__name__, "get")
    _list_ = Lazily(__name__, "list_")
    _patch = Lazily(__name__, "patch")
    _patch_list = Lazily(__name__, "patch_list")
    _schema = Lazily(__name__, "schema")
    _set_ = Lazily(__name__, "set_")
    _update = Lazily(__name__, "update")
    _update_list = Lazily(__name__, "update_list")


class Onetouchplantemplate(Tag[M]):
    """All operations of the tag."""

    create = Method(_create.create)
    delete = Method(_delete.delete)
    delete_list = Method(_delete_list.delete_list)
    get = Method(_get.get)
    list = Paged(_list_.list_)
    patch = Method(_patch.patch)
    patch_list = Method(_patch_list.patch_list)
    schema = Method(_schema.schema)
    set = Method(_set_.set)
    update = Method(_update.update)
    update_list = Method(_update_list.update_list)


# Where views find it.
Api = Onetouchplantemplate
