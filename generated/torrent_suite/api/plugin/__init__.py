# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create as _create
    from . import delete as _delete
    from . import delete_list as _delete_list
    from . import get as _get
    from . import get_extend as _get_extend
    from . import info as _info
    from . import install as _install
    from . import install_to_version as _install_to_version
    from . import lineage as _lineage
    from . import list_ as _list_
    from . import patch as _patch
    from . import patch_list as _patch_list
    from . import post_extend as _post_extend
    from . import rescan as _rescan
    from . import rescan_plugin as _rescan_plugin
    from . import schema as _schema
    from . import set_ as _set_
    from . import show as _show
    from . import type_ as _type_
    from . import type_set as _type_set
    from . import uninstall as _uninstall
    from . import uninstall_by_id as _uninstall_by_id
    from . import update as _update
    from . import update_list as _update_list
    from . import upgrade as _upgrade
    from . import validate as _validate
else:
    _create = Lazily(__name__, "create")
    _delete = Lazily(__name__, "delete")
    _delete_list = Lazily(__name__, "delete_list")
    _get = Lazily(__name__, "get")
    _get_extend = Lazily(__name__, "get_extend")
    _info = Lazily(__name__, "info")
    _install = Lazily(__name__, "install")
    _install_to_version = Lazily(__name__, "install_to_version")
    _lineage = Lazily(__name__, "lineage")
    _list_ = Lazily(__name__, "list_")
    _patch = Lazily(__name__, "patch")
    _patch_list = Lazily(__name__, "patch_list")
    _post_extend = Lazily(__name__, "post_extend")
    _rescan = Lazily(__name__, "rescan")
    _rescan_plugin = Lazily(__name__, "rescan_plugin")
    _schema = Lazily(__name__, "schema")
    _set_ = Lazily(__name__, "set_")
    _show = Lazily(__name__, "show")
    _type_ = Lazily(__name__, "type_")
    _type_set = Lazily(__name__, "type_set")
    _uninstall = Lazily(__name__, "uninstall")
    _uninstall_by_id = Lazily(__name__, "uninstall_by_id")
    _update = Lazily(__name__, "update")
    _update_list = Lazily(__name__, "update_list")
    _upgrade = Lazily(__name__, "upgrade")
    _validate = Lazily(__name__, "validate")


class Plugin(Tag[M]):
    """All operations of the tag."""

    create = Method(_create.create)
    delete = Method(_delete.delete)
    delete_list = Method(_delete_list.delete_list)
    get = Method(_get.get)
    get_extend = Method(_get_extend.get_extend)
    info = Method(_info.info)
    install = Method(_install.install)
    install_to_version = Method(_install_to_version.install_to_version)
    lineage = Method(_lineage.lineage)
    list = Paged(_list_.list_)
    patch = Method(_patch.patch)
    patch_list = Method(_patch_list.patch_list)
    post_extend = Method(_post_extend.post_extend)
    rescan = Method(_rescan.rescan)
    rescan_plugin = Method(_rescan_plugin.rescan_plugin)
    schema = Method(_schema.schema)
    set = Method(_set_.set)
    show = Method(_show.show)
    type = Method(_type_.type)
    type_set = Method(_type_set.type_set)
    uninstall = Method(_uninstall.uninstall)
    uninstall_by_id = Method(_uninstall_by_id.uninstall_by_id)
    update = Method(_update.update)
    update_list = Method(_update_list.update_list)
    upgrade = Method(_upgrade.upgrade)
    validate = Method(_validate.validate)


# Where views find it.
Api = Plugin
