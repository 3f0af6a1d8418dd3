# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/content/"""

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
    from ...models.content import Content
    from ...models.content_list import ContentList

OPERATION = op.operation(
    "list",
    "list",
    "content",
    "GET",
    "/rundb/api/v1/content/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("application_tags"),
        op.query("contentupload", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("description"),
        op.query("enabled", d.BOOLEAN),
        op.query("extra"),
        op.query("file"),
        op.query("id", d.INTEGER),
        op.query("meta"),
        op.query("notes"),
        op.query("path"),
        op.query("publisher", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("type"),
        op.query("upload_date", d.LOCAL_MOMENT),
        op.query("all_text"),
        op.query("include_sse", d.BOOLEAN),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ContentList"))),),
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
            "application_tags": None,
            "contentupload": f.RELATION,
            "description": None,
            "enabled": None,
            "extra": None,
            "file": None,
            "id": None,
            "meta": None,
            "notes": None,
            "path": None,
            "publisher": f.RELATION,
            "type": None,
            "upload_date": None,
        },
        {
            "contentupload": d.Lazy(__package__, "..contentupload.list_", "OPERATION"),
            "publisher": d.Lazy(__package__, "..publisher.list_", "OPERATION"),
        },
        {"path_query": "path"},
        sortable=(
            "application_tags",
            "contentupload",
            "description",
            "enabled",
            "extra",
            "file",
            "id",
            "meta",
            "notes",
            "path",
            "publisher",
            "type",
            "upload_date",
        ),
    ),
    asked={"include_sse": f.Asked(truths=("true",))},
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    application_tags: str | Unset = UNSET,
    contentupload: int | str | m.Model | Unset = UNSET,
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    extra: str | Unset = UNSET,
    file: str | Unset = UNSET,
    id: int | Unset = UNSET,
    meta: str | Unset = UNSET,
    notes: str | Unset = UNSET,
    path_query: str | Unset = UNSET,
    publisher: int | str | m.Model | Unset = UNSET,
    type: str | Unset = UNSET,
    upload_date: datetime.datetime | Unset = UNSET,
    all_text: str | Unset = UNSET,
    include_sse: bool | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Content, ContentList]:
    """GET /rundb/api/v1/content/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `application_tags`, `contentupload`, `description`,
            `enabled`, `extra`, `file`, `id`, `meta`, `notes`, `path`, `publisher`, `type`, `upload_date`.
        application_tags: str; query `application_tags`.
        contentupload: int or str; query `contentupload`.
        description: str; query `description`.
        enabled: bool; query `enabled`.
        extra: str; query `extra`.
        file: str; query `file`.
        id: int; query `id`.
        meta: str; query `meta`.
        notes: str; query `notes`.
        path_query: str; query `path`.
        publisher: int or str; query `publisher`.
        type: str; query `type`.
        upload_date: datetime.datetime; query `upload_date`.
        all_text: str; query `all_text`.
        include_sse: bool; query `include_sse`. Read are only `true`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Content, read page by page.

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
            application_tags,
            contentupload,
            description,
            enabled,
            extra,
            file,
            id,
            meta,
            notes,
            path_query,
            publisher,
            type,
            upload_date,
            all_text,
            include_sse,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
