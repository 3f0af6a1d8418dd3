# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/pluginresult_set/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.pluginresult import Pluginresult
    from ...models.pluginresult_list import PluginresultList

OPERATION = op.operation(
    "pluginresult_set",
    "pluginresult_set",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/pluginresult_set/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER), op.query("limit", d.INTEGER), op.query("offset", d.INTEGER)),
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
    evidence="inferred",
)


def pluginresult_set(
    id: int,
    *,
    page_size: int | None = None,
    offset: int | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[Pluginresult, PluginresultList]:
    """GET /rundb/api/v1/results/{id}/pluginresult_set/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        page_size: int; query `limit`. 0 or more.
        offset: int; query `offset`. 0 or more.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of Pluginresult, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(OPERATION, (id, page_size, offset), limit=limit, start=start, prefetch=prefetch)
