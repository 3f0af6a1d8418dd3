# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/sample/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.known_sample import KnownSample
    from ...models.known_sample_list import KnownSampleList

OPERATION = op.operation(
    "search_samples",
    "search_samples",
    "samples",
    "GET",
    "/api/sample/",
    accept="application/json",
    parameters=(
        op.query("query"),
        op.query("sampleType"),
        op.query("exact_match", d.BOOLEAN),
        op.query("from", d.INTEGER),
        op.query("size", d.INTEGER),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("KnownSampleList"))),),
    paging=op.paging("rows", items="hits", total="total", offset_parameter="from", size_parameter="size", keys=("id",)),
    evidence="observed",
)


def search_samples(
    *,
    query_query: str | None = None,
    sample_type: str | None = None,
    exact_match: bool | None = None,
    from_: int | None = None,
    page_size: int | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[KnownSample, KnownSampleList]:
    """GET /api/sample/.

    Arguments:
        query_query: str; query `query`.
        sample_type: str; query `sampleType`.
        exact_match: bool; query `exact_match`.
        from_: int; query `from`. 0 or more.
        page_size: int; query `size`. 1 or more.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of KnownSample, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (query_query, sample_type, exact_match, from_, page_size),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
