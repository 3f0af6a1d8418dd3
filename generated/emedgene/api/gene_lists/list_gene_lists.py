# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/gene_list/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.known_gene_list import KnownGeneList
    from ...models.known_gene_list_list import KnownGeneListList

OPERATION = op.operation(
    "list_gene_lists",
    "list_gene_lists",
    "gene_lists",
    "GET",
    "/api/gene_list/",
    accept="application/json",
    parameters=(op.query("from", d.INTEGER), op.query("size", d.INTEGER)),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("KnownGeneListList"))),),
    paging=op.paging("rows", items="hits", total="total", offset_parameter="from", size_parameter="size", keys=("id",)),
    evidence="inferred",
)


def list_gene_lists(
    *,
    from_: int | None = None,
    page_size: int | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
) -> calls.PagedCall[KnownGeneList, KnownGeneListList]:
    """GET /api/gene_list/. The route is inferred; the platform may have another.

    Arguments:
        from_: int; query `from`. 0 or more.
        page_size: int; query `size`. 1 or more.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.

    Returns:
        A pager of KnownGeneList, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(OPERATION, (from_, page_size), limit=limit, start=start, prefetch=prefetch)
