# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/filemonitor/"""

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
    from ...models.filemonitor import Filemonitor
    from ...models.filemonitor_list import FilemonitorList

OPERATION = op.operation(
    "list",
    "list",
    "filemonitor",
    "GET",
    "/rundb/api/v1/filemonitor/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("celery_task_id"),
        op.query("created", d.LOCAL_MOMENT),
        op.query("id", d.INTEGER),
        op.query("local_dir"),
        op.query("md5sum"),
        op.query("name"),
        op.query("progress"),
        op.query("size"),
        op.query("status"),
        op.query("tags"),
        op.query("updated", d.LOCAL_MOMENT),
        op.query("url"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("FilemonitorList"))),),
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
            "celery_task_id": None,
            "created": None,
            "id": None,
            "local_dir": None,
            "md5sum": None,
            "name": None,
            "progress": None,
            "size": None,
            "status": None,
            "tags": None,
            "updated": None,
            "url": None,
        },
        {},
        sortable=(
            "celery_task_id",
            "created",
            "id",
            "local_dir",
            "md5sum",
            "name",
            "progress",
            "size",
            "status",
            "tags",
            "updated",
            "url",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    celery_task_id: str | Unset = UNSET,
    created: datetime.datetime | Unset = UNSET,
    id: int | Unset = UNSET,
    local_dir: str | Unset = UNSET,
    md5sum: str | Unset = UNSET,
    name: str | Unset = UNSET,
    progress: str | Unset = UNSET,
    size: int | str | Unset = UNSET,
    status: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    updated: datetime.datetime | Unset = UNSET,
    url: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Filemonitor, FilemonitorList]:
    """GET /rundb/api/v1/filemonitor/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `celery_task_id`, `created`, `id`, `local_dir`,
            `md5sum`, `name`, `progress`, `size`, `status`, `tags`, `updated`, `url`.
        celery_task_id: str; query `celery_task_id`.
        created: datetime.datetime; query `created`.
        id: int; query `id`.
        local_dir: str; query `local_dir`.
        md5sum: str; query `md5sum`.
        name: str; query `name`.
        progress: str; query `progress`.
        size: int or str; query `size`.
        status: str; query `status`.
        tags: str; query `tags`.
        updated: datetime.datetime; query `updated`.
        url: str; query `url`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Filemonitor, read page by page.

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
            celery_task_id,
            created,
            id,
            local_dir,
            md5sum,
            name,
            progress,
            size,
            status,
            tags,
            updated,
            url,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
