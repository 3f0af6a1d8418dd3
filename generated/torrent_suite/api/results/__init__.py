# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Bytes, Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import barcode as _barcode
    from . import barcodesampleinfo as _barcodesampleinfo
    from . import create as _create
    from . import delete as _delete
    from . import delete_list as _delete_list
    from . import get as _get
    from . import get_metadata as _get_metadata
    from . import get_plugin as _get_plugin
    from . import get_pluginresults as _get_pluginresults
    from . import get_pluginstore as _get_pluginstore
    from . import list_ as _list_
    from . import patch as _patch
    from . import patch_list as _patch_list
    from . import pluginresult_set as _pluginresult_set
    from . import post_metadata as _post_metadata
    from . import post_plugin as _post_plugin
    from . import post_pluginresults as _post_pluginresults
    from . import put_plugin as _put_plugin
    from . import put_pluginstore as _put_pluginstore
    from . import report as _report
    from . import representative as _representative
    from . import scan_for_orphaned_plugin_results as _scan_for_orphaned_plugin_results
    from . import schema as _schema
    from . import set_ as _set_
    from . import update as _update
    from . import update_list as _update_list
else:
    _barcode = Lazily(__name__, "barcode")
    _barcodesampleinfo = Lazily(__name__, "barcodesampleinfo")
    _create = Lazily(__name__, "create")
    _delete = Lazily(__name__, "delete")
    _delete_list = Lazily(__name__, "delete_list")
    _get = Lazily(__name__, "get")
    _get_metadata = Lazily(__name__, "get_metadata")
    _get_plugin = Lazily(__name__, "get_plugin")
    _get_pluginresults = Lazily(__name__, "get_pluginresults")
    _get_pluginstore = Lazily(__name__, "get_pluginstore")
    _list_ = Lazily(__name__, "list_")
    _patch = Lazily(__name__, "patch")
    _patch_list = Lazily(__name__, "patch_list")
    _pluginresult_set = Lazily(__name__, "pluginresult_set")
    _post_metadata = Lazily(__name__, "post_metadata")
    _post_plugin = Lazily(__name__, "post_plugin")
    _post_pluginresults = Lazily(__name__, "post_pluginresults")
    _put_plugin = Lazily(__name__, "put_plugin")
    _put_pluginstore = Lazily(__name__, "put_pluginstore")
    _report = Lazily(__name__, "report")
    _representative = Lazily(__name__, "representative")
    _scan_for_orphaned_plugin_results = Lazily(__name__, "scan_for_orphaned_plugin_results")
    _schema = Lazily(__name__, "schema")
    _set_ = Lazily(__name__, "set_")
    _update = Lazily(__name__, "update")
    _update_list = Lazily(__name__, "update_list")


class Results(Tag[M]):
    """All operations of the tag."""

    barcode = Method(_barcode.barcode)
    barcodesampleinfo = Method(_barcodesampleinfo.barcodesampleinfo)
    create = Method(_create.create)
    delete = Method(_delete.delete)
    delete_list = Method(_delete_list.delete_list)
    get = Method(_get.get)
    get_metadata = Method(_get_metadata.get_metadata)
    get_plugin = Method(_get_plugin.get_plugin)
    get_pluginresults = Method(_get_pluginresults.get_pluginresults)
    get_pluginstore = Method(_get_pluginstore.get_pluginstore)
    list = Paged(_list_.list_)
    patch = Method(_patch.patch)
    patch_list = Method(_patch_list.patch_list)
    pluginresult_set = Paged(_pluginresult_set.pluginresult_set)
    post_metadata = Method(_post_metadata.post_metadata)
    post_plugin = Method(_post_plugin.post_plugin)
    post_pluginresults = Method(_post_pluginresults.post_pluginresults)
    put_plugin = Method(_put_plugin.put_plugin)
    put_pluginstore = Method(_put_pluginstore.put_pluginstore)
    report = Bytes(_report.report)
    representative = Method(_representative.representative)
    scan_for_orphaned_plugin_results = Method(_scan_for_orphaned_plugin_results.scan_for_orphaned_plugin_results)
    schema = Method(_schema.schema)
    set = Method(_set_.set)
    update = Method(_update.update)
    update_list = Method(_update_list.update_list)


# Where views find it.
Api = Results
