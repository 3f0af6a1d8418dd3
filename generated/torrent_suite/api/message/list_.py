# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/message/"""

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
    from ...models.message import Message
    from ...models.message_list import MessageList

OPERATION = op.operation(
    "list",
    "list",
    "message",
    "GET",
    "/rundb/api/v1/message/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("body"),
        op.query("expires"),
        op.query("id", d.INTEGER),
        op.query("level", d.INTEGER),
        op.query("route"),
        op.query("status"),
        op.query("tags"),
        op.query("time", d.LOCAL_MOMENT),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("MessageList"))),),
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
            "body": None,
            "expires": None,
            "id": None,
            "level": None,
            "route": None,
            "status": None,
            "tags": None,
            "time": None,
        },
        {},
        {"body_query": "body"},
        sortable=("body", "expires", "id", "level", "route", "status", "tags", "time"),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    body_query: str | Unset = UNSET,
    expires: str | Unset = UNSET,
    id: int | Unset = UNSET,
    level: int | Unset = UNSET,
    route: str | Unset = UNSET,
    status: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    time: datetime.datetime | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Message, MessageList]:
    """GET /rundb/api/v1/message/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `body`, `expires`, `id`, `level`, `route`, `status`,
            `tags`, `time`.
        body_query: str; query `body`.
        expires: str; query `expires`.
        id: int; query `id`.
        level: int; query `level`.
        route: str; query `route`.
        status: str; query `status`.
        tags: str; query `tags`.
        time: datetime.datetime; query `time`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Message, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_size, offset, order_by, body_query, expires, id, level, route, status, tags, time),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
