# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/pluginresult/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.pluginresult import Pluginresult
    from ...models.pluginresult_list import PluginresultList

OPERATION = op.operation(
    "list",
    "list",
    "pluginresult",
    "GET",
    "/rundb/api/v1/pluginresult/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("apikey"),
        op.query("id", d.INTEGER),
        op.query("inodes"),
        op.query("owner", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("plugin", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("plugin_result_jobs", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("result", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("size"),
        op.query("store"),
        op.query("validation_errors"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PluginresultList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="observed",
    filters=f.Filters(
        {
            "apikey": None,
            "id": None,
            "inodes": None,
            "owner": f.RELATION,
            "plugin": f.RELATION,
            "plugin_result_jobs": f.RELATION,
            "result": f.RELATION,
            "size": None,
            "store": None,
            "validation_errors": None,
        },
        {
            "owner": d.Lazy(__package__, "..user.list_", "OPERATION"),
            "plugin": d.Lazy(__package__, "..plugin.list_", "OPERATION"),
            "plugin_result_jobs": d.Lazy(__package__, "..plugin_result_job.list_", "OPERATION"),
            "result": d.Lazy(__package__, "..results.list_", "OPERATION"),
        },
        sortable=(
            "apikey",
            "id",
            "inodes",
            "owner",
            "plugin",
            "plugin_result_jobs",
            "result",
            "size",
            "store",
            "validation_errors",
        ),
        unsorted=("path",),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    apikey: str | Unset = UNSET,
    id: int | Unset = UNSET,
    inodes: str | Unset = UNSET,
    owner: int | str | m.Model | Unset = UNSET,
    plugin: int | str | m.Model | Unset = UNSET,
    plugin_result_jobs: int | str | m.Model | Unset = UNSET,
    result: int | str | m.Model | Unset = UNSET,
    size: int | str | Unset = UNSET,
    store: str | Unset = UNSET,
    validation_errors: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Pluginresult, PluginresultList]:
    """GET /rundb/api/v1/pluginresult/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `apikey`, `id`, `inodes`, `owner`, `plugin`,
            `plugin_result_jobs`, `result`, `size`, `store`, `validation_errors`.
        apikey: str; query `apikey`.
        id: int; query `id`.
        inodes: str; query `inodes`.
        owner: int or str; query `owner`.
        plugin: int or str; query `plugin`.
        plugin_result_jobs: int or str; query `plugin_result_jobs`.
        result: int or str; query `result`.
        size: int or str; query `size`.
        store: str; query `store`.
        validation_errors: str; query `validation_errors`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Pluginresult, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            page_size,
            offset,
            order_by,
            apikey,
            id,
            inodes,
            owner,
            plugin,
            plugin_result_jobs,
            result,
            size,
            store,
            validation_errors,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
