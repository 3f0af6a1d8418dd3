# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/projects/{projectId}/dataLinkingBatch/{batchId}/items (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import GetProjectDataLinkingBatchItemsStatusItemValue
    from ...models.get_project_data_linking_batch_items_status_item import GetProjectDataLinkingBatchItemsStatusItem
    from ...models.project_data_linking_batch_item import ProjectDataLinkingBatchItem
    from ...models.project_data_linking_batch_item_paged_list import ProjectDataLinkingBatchItemPagedList

OPERATION = op.operation(
    "getProjectDataLinkingBatchItems",
    "get_project_data_linking_batch_items",
    "project_data_linking_batch",
    "GET",
    "/api/projects/{projectId}/dataLinkingBatch/{batchId}/items",
    version="v3",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("projectId"),
        op.path("batchId"),
        op.query("status", d.ListOf(d.OneValueOf(ref("GetProjectDataLinkingBatchItemsStatusItem")))),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("ProjectDataLinkingBatchItemPagedList"))),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("ProjectDataLinkingBatchItemPagedListV4"))),
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
        keys=("id",),
    ),
)


def get_project_data_linking_batch_items(
    project_id: str,
    batch_id: str,
    *,
    status: abc.Sequence[
        GetProjectDataLinkingBatchItemsStatusItem | GetProjectDataLinkingBatchItemsStatusItemValue | str
    ]
    | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[ProjectDataLinkingBatchItem, ProjectDataLinkingBatchItemPagedList]:
    """GET /api/projects/{projectId}/dataLinkingBatch/{batchId}/items (v3).

    Arguments:
        project_id: str; path `projectId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.
        status: list of GetProjectDataLinkingBatchItemsStatusItem; query `status`. One of `INITIALISED`,
            `WAITING_RESOURCES`, `RUNNING`, `LINKED`, `ALREADY_LINKED`, `FAILED`, `PARTIALLY_LINKED`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of ProjectDataLinkingBatchItem, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (project_id, batch_id, status, page_offset, page_token, page_size),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
