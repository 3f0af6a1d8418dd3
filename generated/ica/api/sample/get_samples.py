# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/samples (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.sample import Sample
    from ...models.sample_paged_list import SamplePagedList

OPERATION = op.operation(
    "getSamples",
    "get_samples",
    "sample",
    "GET",
    "/api/samples",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.query("region", required=True),
        op.query("search"),
        op.query("userTags"),
        op.query("technicalTags"),
        op.query("pageOffset"),
        op.query("pageToken"),
        op.query("pageSize"),
        op.query("sort"),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("SamplePagedList"))),
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


def get_samples(
    *,
    region: str,
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
) -> calls.PagedCall[Sample, SamplePagedList]:
    """GET /api/samples (v3).

    Arguments:
        region: str; query `region`, required.
        search: str; query `search`.
        user_tags: str; query `userTags`.
        technical_tags: str; query `technicalTags`.
        page_offset: int or str; query `pageOffset`.
        page_token: str; query `pageToken`.
        page_size: int or str; query `pageSize`.
        sort: str; query `sort`. One or more of `timeCreated`, `timeModified`, `name`, `description`, `metadataValid`,
            `status`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of Sample, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (region, search, user_tags, technical_tags, page_offset, page_token, page_size, sort),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
