# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /crs/api/v2/cases/search"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case_page import CasePage
    from ...models.case_summary import CaseSummary

OPERATION = op.operation(
    "search_cases_v2",
    "search_cases_v2",
    "cases",
    "GET",
    "/crs/api/v2/cases/search",
    accept="application/json",
    parameters=(
        op.query("status"),
        op.query("isExactMatch", d.BOOLEAN),
        op.query("displayId"),
        op.query("id"),
        op.query("externalSampleId"),
        op.query("analysisId"),
        op.query("tags", d.ListOf(d.TEXT)),
        op.query("diseaseName"),
        op.query("creationDateBefore", d.MOMENT),
        op.query("creationDateAfter", d.MOMENT),
        op.query("pageNumber", d.INTEGER),
        op.query("pageSize", d.INTEGER),
        op.query("orderBy"),
        op.header("Accept-Language"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CasePage"))),),
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
    evidence="observed",
)


def search_cases_v2(
    *,
    status: str | None = None,
    is_exact_match: bool | None = None,
    display_id: str | None = None,
    id: str | None = None,
    external_sample_id: str | None = None,
    analysis_id: str | None = None,
    tags: abc.Sequence[str] | None = None,
    disease_name: str | None = None,
    creation_date_before: datetime.datetime | None = None,
    creation_date_after: datetime.datetime | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    order_by: str | None = None,
    accept_language: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[CaseSummary, CasePage]:
    """GET /crs/api/v2/cases/search.

    Arguments:
        status: str; query `status`.
        is_exact_match: bool; query `isExactMatch`. Default `false`.
        display_id: str; query `displayId`.
        id: str; query `id`.
        external_sample_id: str; query `externalSampleId`.
        analysis_id: str; query `analysisId`.
        tags: list of str; query `tags`.
        disease_name: str; query `diseaseName`.
        creation_date_before: datetime.datetime; query `creationDateBefore`.
        creation_date_after: datetime.datetime; query `creationDateAfter`.
        page_number: int; query `pageNumber`. 0 or more.
        page_size: int; query `pageSize`. 1 or more.
        order_by: str; query `orderBy`.
        accept_language: str; header `Accept-Language`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of CaseSummary, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            status,
            is_exact_match,
            display_id,
            id,
            external_sample_id,
            analysis_id,
            tags,
            disease_name,
            creation_date_before,
            creation_date_after,
            page_number,
            page_size,
            order_by,
            accept_language,
        ),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
