# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/PluginResultJob/"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime.unset import Unset
    from ...models.plugin_result_job import PluginResultJob
    from ...models.plugin_result_job_list import PluginResultJobList

OPERATION = op.operation(
    "list",
    "list",
    "plugin_result_job",
    "GET",
    "/rundb/api/v1/PluginResultJob/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("config"),
        op.query("endtime", d.LOCAL_MOMENT),
        op.query("grid_engine_jobid", d.INTEGER),
        op.query("id", d.INTEGER),
        op.query("run_level"),
        op.query("starttime", d.LOCAL_MOMENT),
        op.query("state"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PluginResultJobList"))),),
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
            "config": None,
            "endtime": None,
            "grid_engine_jobid": None,
            "id": None,
            "run_level": None,
            "starttime": None,
            "state": None,
        },
        {},
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    config: str | Unset = UNSET,
    endtime: datetime.datetime | Unset = UNSET,
    grid_engine_jobid: int | Unset = UNSET,
    id: int | Unset = UNSET,
    run_level: str | Unset = UNSET,
    starttime: datetime.datetime | Unset = UNSET,
    state: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[PluginResultJob, PluginResultJobList]:
    """GET /rundb/api/v1/PluginResultJob/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        config: str; query `config`.
        endtime: datetime.datetime; query `endtime`.
        grid_engine_jobid: int; query `grid_engine_jobid`.
        id: int; query `id`.
        run_level: str; query `run_level`.
        starttime: datetime.datetime; query `starttime`.
        state: str; query `state`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of PluginResultJob, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, config, endtime, grid_engine_jobid, id, run_level, starttime, state),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
