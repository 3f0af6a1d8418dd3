# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/contentupload/"""

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
    from ...models.contentupload import Contentupload
    from ...models.contentupload_list import ContentuploadList

OPERATION = op.operation(
    "list",
    "list",
    "contentupload",
    "GET",
    "/rundb/api/v1/contentupload/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("file_path"),
        op.query("id", d.INTEGER),
        op.query("meta"),
        op.query("pub"),
        op.query("source"),
        op.query("status"),
        op.query("upload_date", d.LOCAL_MOMENT),
        op.query("upload_type"),
        op.query("username"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ContentuploadList"))),),
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
            "file_path": None,
            "id": None,
            "meta": None,
            "pub": None,
            "source": None,
            "status": None,
            "upload_date": None,
            "upload_type": None,
            "username": None,
        },
        {},
        sortable=("file_path", "id", "meta", "pub", "source", "status", "upload_date", "upload_type", "username"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    file_path: str | Unset = UNSET,
    id: int | Unset = UNSET,
    meta: str | Unset = UNSET,
    pub: str | Unset = UNSET,
    source: str | Unset = UNSET,
    status: str | Unset = UNSET,
    upload_date: datetime.datetime | Unset = UNSET,
    upload_type: str | Unset = UNSET,
    username: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Contentupload, ContentuploadList]:
    """GET /rundb/api/v1/contentupload/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `file_path`, `id`, `meta`, `pub`, `source`, `status`,
            `upload_date`, `upload_type`, `username`.
        file_path: str; query `file_path`.
        id: int; query `id`.
        meta: str; query `meta`.
        pub: str; query `pub`.
        source: str; query `source`.
        status: str; query `status`.
        upload_date: datetime.datetime; query `upload_date`.
        upload_type: str; query `upload_type`.
        username: str; query `username`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Contentupload, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, file_path, id, meta, pub, source, status, upload_date, upload_type, username),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
