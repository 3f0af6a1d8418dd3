# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/entitledbundles (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.bundle import Bundle
    from ...models.bundle_paged_list import BundlePagedList

OPERATION = op.operation(
    "getEntitledBundles",
    "get_entitled_bundles",
    "entitled_bundle",
    "GET",
    "/api/entitledbundles",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.query("search"),
        op.query("userTags"),
        op.query("technicalTags"),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundlePagedList"))),
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


def get_entitled_bundles(
    *,
    search: str | None = None,
    user_tags: str | None = None,
    technical_tags: str | None = None,
    page_offset: int | str | None = None,
    page_token: str | None = None,
    page_size: int | str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[Bundle | None, BundlePagedList]:
    """GET /api/entitledbundles (v3).

    Arguments:
        search: str; query `search`.
        user_tags: str; query `userTags`.
        technical_tags: str; query `technicalTags`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `name`, `shortDescription`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of Bundle or None, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (search, user_tags, technical_tags, page_offset, page_token, page_size, sort),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
