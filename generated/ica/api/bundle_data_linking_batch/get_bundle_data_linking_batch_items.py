# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/dataLinkingBatch/{batchId}/items (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import GetBundleDataLinkingBatchItemsStatusItemValue
    from ...models.bundle_data_linking_batch_item import BundleDataLinkingBatchItem
    from ...models.bundle_data_linking_batch_item_paged_list import BundleDataLinkingBatchItemPagedList
    from ...models.get_bundle_data_linking_batch_items_status_item import GetBundleDataLinkingBatchItemsStatusItem

OPERATION = op.operation(
    "getBundleDataLinkingBatchItems",
    "get_bundle_data_linking_batch_items",
    "bundle_data_linking_batch",
    "GET",
    "/api/bundles/{bundleId}/dataLinkingBatch/{batchId}/items",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.path("bundleId"),
        op.path("batchId"),
        op.query("status", d.ListOf(d.OneValueOf(ref("GetBundleDataLinkingBatchItemsStatusItem")))),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundleDataLinkingBatchItemPagedList"))),
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


def get_bundle_data_linking_batch_items(
    bundle_id: str,
    batch_id: str,
    *,
    status: abc.Sequence[GetBundleDataLinkingBatchItemsStatusItem | GetBundleDataLinkingBatchItemsStatusItemValue | str]
    | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[BundleDataLinkingBatchItem, BundleDataLinkingBatchItemPagedList]:
    """GET /api/bundles/{bundleId}/dataLinkingBatch/{batchId}/items (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.
        status: list of GetBundleDataLinkingBatchItemsStatusItem; query `status`. One of `INITIALISED`,
            `WAITING_RESOURCES`, `RUNNING`, `LINKED`, `ALREADY_LINKED`, `FAILED`, `PARTIALLY_LINKED`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of BundleDataLinkingBatchItem, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (bundle_id, batch_id, status, page_offset, page_token, page_size),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
