# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/test"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case_list import CaseList
    from ...models.case_summary import CaseSummary

OPERATION = op.operation(
    "list_cases",
    "list_cases",
    "cases",
    "GET",
    "/api/test",
    accept="application/json",
    parameters=(op.query("from", d.INTEGER), op.query("size", d.INTEGER), op.query("status", d.ListOf(d.TEXT))),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CaseList"))),),
    paging=op.paging("rows", items="hits", total="total", offset_parameter="from", size_parameter="size"),
    evidence="documented",
)


def list_cases(
    *,
    from_: int | None = None,
    page_size: int | None = None,
    status: abc.Sequence[str] | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[CaseSummary, CaseList]:
    """GET /api/test.

    Arguments:
        from_: int; query `from`. 0 or more.
        page_size: int; query `size`. 1 or more.
        status: list of str; query `status`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of CaseSummary, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(OPERATION, (from_, page_size, status), limit=limit, start=start, prefetch=prefetch)
