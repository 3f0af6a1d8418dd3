# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/eventLog:search (v4)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import EventLogQueryParametersV4Dict
    from ...models.event_log_paged_list_v4 import EventLogPagedListV4
    from ...models.event_log_query_parameters_v4 import EventLogQueryParametersV4
    from ...models.event_log_v4 import EventLogV4

OPERATION = op.operation(
    "searchEventLogs",
    "search_event_logs",
    "event_log",
    "POST",
    "/api/eventLog:search",
    version="v4",
    versions=("v4",),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.query("pageOffset"), op.query("pageToken"), op.query("pageSize"), op.query("sort")),
    bodies=(
        op.body(
            "application/vnd.illumina.v4+json", "json", d.ModelOf(ref("EventLogQueryParametersV4")), required=False
        ),
        op.body("application/json", "json", d.ModelOf(ref("EventLogQueryParametersV4")), required=False),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("EventLogPagedListV4"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    paging=op.paging(
        "token",
        items="items",
        cursor="next_page_token",
        total="total_item_count",
        remaining="remaining_records",
        cursor_parameter="pageToken",
        offset_parameter="pageOffset",
        size_parameter="pageSize",
        sort_parameter="sort",
        keys=("id",),
    ),
)


def search_event_logs(
    *,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    body: EventLogQueryParametersV4 | EventLogQueryParametersV4Dict | abc.Mapping[str, Any] | None = None,
    content_type: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[EventLogV4, EventLogPagedListV4]:
    """POST /api/eventLog:search (v4).

    Arguments:
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `timeCreated`.
        body: EventLogQueryParametersV4, or a mapping with keys as on the wire (EventLogQueryParametersV4Dict), may be
            left out. Sent as application/vnd.illumina.v4+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of EventLogV4, read page by page.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (page_offset, page_token, page_size, sort),
        body,
        content_type,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
