# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/dataFormats (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.data_format import DataFormat
    from ...models.data_format_paged_list import DataFormatPagedList

OPERATION = op.operation(
    "getDataFormats",
    "get_data_formats",
    "data_format",
    "GET",
    "/api/dataFormats",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.query("pageOffset"), op.query("pageToken"), op.query("pageSize"), op.query("sort")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataFormatPagedList"))),
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


def get_data_formats(
    *,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[DataFormat | None, DataFormatPagedList]:
    """GET /api/dataFormats (v3).

    Arguments:
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `code`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of DataFormat or None, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION, (page_offset, page_token, page_size, sort), limit=limit, start=start, prefetch=prefetch
    )
