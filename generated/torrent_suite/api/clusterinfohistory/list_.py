# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/clusterinfohistory/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime.unset import Unset
    from ...models.clusterinfohistory import Clusterinfohistory
    from ...models.clusterinfohistory_list import ClusterinfohistoryList

OPERATION = op.operation(
    "list",
    "list",
    "clusterinfohistory",
    "GET",
    "/rundb/api/v1/clusterinfohistory/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("created", d.LOCAL_MOMENT),
        op.query("name"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ClusterinfohistoryList"))),),
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
    filters=f.Filters({"created": None, "name": ("exact",)}, {}, sortable=("created",), unsorted=("name",)),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    created: datetime.datetime | Unset = UNSET,
    name: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Clusterinfohistory, ClusterinfohistoryList]:
    """GET /rundb/api/v1/clusterinfohistory/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `created`.
        created: datetime.datetime; query `created`.
        name: str; query `name`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Clusterinfohistory, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, created, name),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
