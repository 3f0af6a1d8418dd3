# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/supportupload/"""

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
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.supportupload import Supportupload
    from ...models.supportupload_list import SupportuploadList

OPERATION = op.operation(
    "list",
    "list",
    "supportupload",
    "GET",
    "/rundb/api/v1/supportupload/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("celery_task_id"),
        op.query("contact_email"),
        op.query("created", d.LOCAL_MOMENT),
        op.query("description"),
        op.query("file", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("local_message"),
        op.query("local_status"),
        op.query("result", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("ticket_id"),
        op.query("ticket_message"),
        op.query("ticket_status"),
        op.query("updated", d.LOCAL_MOMENT),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SupportuploadList"))),),
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
            "contact_email": None,
            "created": None,
            "description": None,
            "file": f.RELATION,
            "id": None,
            "local_message": None,
            "local_status": None,
            "result": f.RELATION,
            "ticket_id": None,
            "ticket_message": None,
            "ticket_status": None,
            "updated": None,
        },
        {
            "file": d.Lazy(__package__, "..filemonitor.list_", "OPERATION"),
            "result": d.Lazy(__package__, "..results.list_", "OPERATION"),
        },
        sortable=(
            "celery_task_id",
            "contact_email",
            "created",
            "description",
            "file",
            "id",
            "local_message",
            "local_status",
            "result",
            "ticket_id",
            "ticket_message",
            "ticket_status",
            "updated",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    celery_task_id: str | Unset = UNSET,
    contact_email: str | Unset = UNSET,
    created: datetime.datetime | Unset = UNSET,
    description: str | Unset = UNSET,
    file: int | str | m.Model | Unset = UNSET,
    id: int | Unset = UNSET,
    local_message: str | Unset = UNSET,
    local_status: str | Unset = UNSET,
    result: int | str | m.Model | Unset = UNSET,
    ticket_id: str | Unset = UNSET,
    ticket_message: str | Unset = UNSET,
    ticket_status: str | Unset = UNSET,
    updated: datetime.datetime | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Supportupload, SupportuploadList]:
    """GET /rundb/api/v1/supportupload/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `celery_task_id`, `contact_email`, `created`,
            `description`, `file`, `id`, `local_message`, `local_status`, `result`, `ticket_id`, `ticket_message`,
            `ticket_status`, `updated`.
        celery_task_id: str; query `celery_task_id`.
        contact_email: str; query `contact_email`.
        created: datetime.datetime; query `created`.
        description: str; query `description`.
        file: int or str; query `file`.
        id: int; query `id`.
        local_message: str; query `local_message`.
        local_status: str; query `local_status`.
        result: int or str; query `result`.
        ticket_id: str; query `ticket_id`.
        ticket_message: str; query `ticket_message`.
        ticket_status: str; query `ticket_status`.
        updated: datetime.datetime; query `updated`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Supportupload, read page by page.

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
            contact_email,
            created,
            description,
            file,
            id,
            local_message,
            local_status,
            result,
            ticket_id,
            ticket_message,
            ticket_status,
            updated,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
