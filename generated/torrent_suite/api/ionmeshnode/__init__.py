# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag ionmeshnode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import delete as _delete
    from . import delete_list as _delete_list
    from . import exchange_keys as _exchange_keys
    from . import get as _get
    from . import list_ as _list_
    from . import patch as _patch
    from . import patch_list as _patch_list
    from . import schema as _schema
    from . import set_ as _set_
    from . import system_id as _system_id
    from . import validate as _validate
else:
    _delete = Lazily(__name__, "delete")
    _delete_list = Lazily(__name__, "delete_list")
    _exchange_keys = Lazily(__name__, "exchange_keys")
    _get = Lazily(__name__, "get")
    _list_ = Lazily(__name__, "list_")
    _patch = Lazily(__name__, "patch")
    _patch_list = Lazily(__name__, "patch_list")
    _schema = Lazily(__name__, "schema")
    _set_ = Lazily(__name__, "set_")
    _system_id = Lazily(__name__, "system_id")
    _validate = Lazily(__name__, "validate")


class Ionmeshnode(Tag[M]):
    """All operations of the tag."""

    delete = Method(_delete.delete)
    delete_list = Method(_delete_list.delete_list)
    exchange_keys = Method(_exchange_keys.exchange_keys)
    get = Method(_get.get)
    list = Paged(_list_.list_)
    patch = Method(_patch.patch)
    patch_list = Method(_patch_list.patch_list)
    schema = Method(_schema.schema)
    set = Method(_set_.set)
    system_id = Method(_system_id.system_id)
    validate = Method(_validate.validate)


# Where views find it.
Api = Ionmeshnode
