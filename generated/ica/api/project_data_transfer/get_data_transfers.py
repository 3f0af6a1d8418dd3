# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/dataTransfers (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.data_transfer import DataTransfer
    from ...models.data_transfer_paged_list import DataTransferPagedList

OPERATION = op.operation(
    "getDataTransfers",
    "get_data_transfers",
    "project_data_transfer",
    "GET",
    "/api/projects/{projectId}/dataTransfers",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.query("connector"),
        op.query("direction"),
        op.query("status"),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("DataTransferPagedList"))),
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


def get_data_transfers(
    project_id: str,
    *,
    connector: str | None = None,
    direction: str | None = None,
    status: str | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[DataTransfer, DataTransferPagedList]:
    """GET /api/projects/{projectId}/dataTransfers (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        connector: str; query `connector`.
        direction: str; query `direction`.
        status: str; query `status`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `reference`, `direction`, `connector`, `protocol`, `dataTransferred`,
            `status`, `statusMessage`, `duration`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of DataTransfer, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (project_id, connector, direction, status, page_offset, page_token, page_size, sort),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
