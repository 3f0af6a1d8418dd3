# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/compositedatamanagement/"""

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
    from ...models.compositedatamanagement import Compositedatamanagement
    from ...models.compositedatamanagement_list import CompositedatamanagementList

OPERATION = op.operation(
    "list",
    "list",
    "compositedatamanagement",
    "GET",
    "/rundb/api/v1/compositedatamanagement/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("diskusage", d.INTEGER),
        op.query("expDir"),
        op.query("expName"),
        op.query("id", d.INTEGER),
        op.query("resultsName"),
        op.query("timeStamp", d.LOCAL_MOMENT),
        op.query("search_name"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CompositedatamanagementList"))),),
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
        {"diskusage": None, "expDir": None, "expName": None, "id": None, "resultsName": None, "timeStamp": None},
        {},
        {"exp_dir": "expDir", "exp_name": "expName", "results_name": "resultsName", "time_stamp": "timeStamp"},
        sortable=("diskusage", "expDir", "expName", "id", "resultsName", "timeStamp"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    diskusage: int | Unset = UNSET,
    exp_dir: str | Unset = UNSET,
    exp_name: str | Unset = UNSET,
    id: int | Unset = UNSET,
    results_name: str | Unset = UNSET,
    time_stamp: datetime.datetime | Unset = UNSET,
    search_name: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Compositedatamanagement, CompositedatamanagementList]:
    """GET /rundb/api/v1/compositedatamanagement/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `diskusage`, `expDir`, `expName`, `id`, `resultsName`,
            `timeStamp`.
        diskusage: int; query `diskusage`.
        exp_dir: str; query `expDir`.
        exp_name: str; query `expName`.
        id: int; query `id`.
        results_name: str; query `resultsName`.
        time_stamp: datetime.datetime; query `timeStamp`.
        search_name: str; query `search_name`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Compositedatamanagement, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, diskusage, exp_dir, exp_name, id, results_name, time_stamp, search_name),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
