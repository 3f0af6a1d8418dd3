# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /crs/api/v1/cases/list/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case_page import CasePage
    from ...models.case_summary import CaseSummary

OPERATION = op.operation(
    "search_listed_cases",
    "search_listed_cases",
    "cases",
    "POST",
    "/crs/api/v1/cases/list/search",
    accept="application/json",
    parameters=(
        op.query("searchTerm"),
        op.query("pageNumber", d.INTEGER),
        op.query("pageSize", d.INTEGER),
        op.query("orderBy"),
        op.header("Accept-Language"),
    ),
    answers=(
        op.answer("200", "application/json", d.ModelOf(ref("CasePage"))),
        op.answer("400", "application/json", d.ModelOf(ref("Problem"))),
    ),
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


def search_listed_cases(
    *,
    search_term: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    order_by: str | None = None,
    accept_language: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[CaseSummary, CasePage]:
    """POST /crs/api/v1/cases/list/search.

    Arguments:
        search_term: str; query `searchTerm`.
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
        ApiError: the platform says no, as BadRequest (400).
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (search_term, page_number, page_size, order_by, accept_language),
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
