# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/eventlog/"""

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
    from ...models.eventlog import Eventlog
    from ...models.eventlog_list import EventlogList

OPERATION = op.operation(
    "list",
    "list",
    "eventlog",
    "GET",
    "/rundb/api/v1/eventlog/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("created", d.LOCAL_MOMENT),
        op.query("id", d.INTEGER),
        op.query("object_pk", d.INTEGER),
        op.query("text"),
        op.query("username"),
        op.query("content_type_id", d.INTEGER),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("EventlogList"))),),
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
        {"created": None, "id": None, "object_pk": None, "text": None, "username": None},
        {},
        sortable=("created", "id", "object_pk", "text", "username"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    created: datetime.datetime | Unset = UNSET,
    id: int | Unset = UNSET,
    object_pk: int | Unset = UNSET,
    text: str | Unset = UNSET,
    username: str | Unset = UNSET,
    content_type_id: int | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Eventlog, EventlogList]:
    """GET /rundb/api/v1/eventlog/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `created`, `id`, `object_pk`, `text`, `username`.
        created: datetime.datetime; query `created`.
        id: int; query `id`.
        object_pk: int; query `object_pk`.
        text: str; query `text`.
        username: str; query `username`.
        content_type_id: int; query `content_type_id`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Eventlog, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, created, id, object_pk, text, username, content_type_id),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
