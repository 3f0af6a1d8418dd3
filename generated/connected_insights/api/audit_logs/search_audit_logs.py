# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /als/api/v1/auditlogs/search"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.audit_log_entry import AuditLogEntry
    from ...models.audit_log_page import AuditLogPage

OPERATION = op.operation(
    "search_audit_logs",
    "search_audit_logs",
    "audit_logs",
    "GET",
    "/als/api/v1/auditlogs/search",
    accept="application/json",
    parameters=(
        op.query("caseId"),
        op.query("userDisplayId"),
        op.query("entityId"),
        op.query("entityType", d.ListOf(d.TEXT)),
        op.query("eventName"),
        op.query("fromDate", d.MOMENT),
        op.query("toDate", d.MOMENT),
        op.query("pageNumber", d.INTEGER),
        op.query("pageSize", d.INTEGER),
        op.query("orderBy"),
        op.header("Accept-Language"),
    ),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("AuditLogPage"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
    paging=op.paging(
        "numbered",
        items="content",
        total="total_elements",
        pages="total_pages",
        last="last",
        number="number",
        offset_parameter="pageNumber",
        size_parameter="pageSize",
        keys=("id",),
    ),
    evidence="documented",
)


def search_audit_logs(
    *,
    case_id: str | None = None,
    user_display_id: str | None = None,
    entity_id: str | None = None,
    entity_type: abc.Sequence[str] | None = None,
    event_name: str | None = None,
    from_date: datetime.datetime | None = None,
    to_date: datetime.datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    order_by: str | None = None,
    accept_language: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[AuditLogEntry, AuditLogPage]:
    """GET /als/api/v1/auditlogs/search.

    Arguments:
        case_id: str; query `caseId`.
        user_display_id: str; query `userDisplayId`.
        entity_id: str; query `entityId`.
        entity_type: list of str; query `entityType`.
        event_name: str; query `eventName`.
        from_date: datetime.datetime; query `fromDate`.
        to_date: datetime.datetime; query `toDate`.
        page_number: int; query `pageNumber`. 0 or more.
        page_size: int; query `pageSize`. 1 or more.
        order_by: str; query `orderBy`.
        accept_language: str; header `Accept-Language`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of AuditLogEntry, read page by page.

    Raises:
        ApiError: the platform says no, as BadRequest (400).
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            case_id,
            user_display_id,
            entity_id,
            entity_type,
            event_name,
            from_date,
            to_date,
            page_number,
            page_size,
            order_by,
            accept_language,
        ),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
