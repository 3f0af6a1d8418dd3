# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/qualitymetrics/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.qualitymetrics import Qualitymetrics
    from ...models.qualitymetrics_list import QualitymetricsList

OPERATION = op.operation(
    "list",
    "list",
    "qualitymetrics",
    "GET",
    "/rundb/api/v1/qualitymetrics/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("q0_100bp_reads", d.INTEGER),
        op.query("q0_150bp_reads", d.INTEGER),
        op.query("q0_50bp_reads", d.INTEGER),
        op.query("q0_bases"),
        op.query("q0_max_read_length", d.INTEGER),
        op.query("q0_mean_read_length", d.NUMBER),
        op.query("q0_median_read_length", d.INTEGER),
        op.query("q0_mode_read_length", d.INTEGER),
        op.query("q0_reads", d.INTEGER),
        op.query("q17_100bp_reads", d.INTEGER),
        op.query("q17_150bp_reads", d.INTEGER),
        op.query("q17_50bp_reads", d.INTEGER),
        op.query("q17_bases"),
        op.query("q17_max_read_length", d.INTEGER),
        op.query("q17_mean_read_length", d.NUMBER),
        op.query("q17_median_read_length", d.INTEGER),
        op.query("q17_mode_read_length", d.INTEGER),
        op.query("q17_reads", d.INTEGER),
        op.query("q20_100bp_reads", d.INTEGER),
        op.query("q20_150bp_reads", d.INTEGER),
        op.query("q20_50bp_reads", d.INTEGER),
        op.query("q20_bases"),
        op.query("q20_max_read_length", d.NUMBER),
        op.query("q20_mean_read_length", d.INTEGER),
        op.query("q20_median_read_length", d.INTEGER),
        op.query("q20_mode_read_length", d.INTEGER),
        op.query("q20_reads", d.INTEGER),
        op.query("report", d.AnyOf(d.INTEGER, d.TEXT)),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("QualitymetricsList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="observed",
    filters=f.Filters(
        {
            "id": None,
            "q0_100bp_reads": None,
            "q0_150bp_reads": None,
            "q0_50bp_reads": None,
            "q0_bases": None,
            "q0_max_read_length": None,
            "q0_mean_read_length": None,
            "q0_median_read_length": None,
            "q0_mode_read_length": None,
            "q0_reads": None,
            "q17_100bp_reads": None,
            "q17_150bp_reads": None,
            "q17_50bp_reads": None,
            "q17_bases": None,
            "q17_max_read_length": None,
            "q17_mean_read_length": None,
            "q17_median_read_length": None,
            "q17_mode_read_length": None,
            "q17_reads": None,
            "q20_100bp_reads": None,
            "q20_150bp_reads": None,
            "q20_50bp_reads": None,
            "q20_bases": None,
            "q20_max_read_length": None,
            "q20_mean_read_length": None,
            "q20_median_read_length": None,
            "q20_mode_read_length": None,
            "q20_reads": None,
            "report": f.RELATION,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
        sortable=(
            "id",
            "q0_100bp_reads",
            "q0_150bp_reads",
            "q0_50bp_reads",
            "q0_bases",
            "q0_max_read_length",
            "q0_mean_read_length",
            "q0_median_read_length",
            "q0_mode_read_length",
            "q0_reads",
            "q17_100bp_reads",
            "q17_150bp_reads",
            "q17_50bp_reads",
            "q17_bases",
            "q17_max_read_length",
            "q17_mean_read_length",
            "q17_median_read_length",
            "q17_mode_read_length",
            "q17_reads",
            "q20_100bp_reads",
            "q20_150bp_reads",
            "q20_50bp_reads",
            "q20_bases",
            "q20_max_read_length",
            "q20_mean_read_length",
            "q20_median_read_length",
            "q20_mode_read_length",
            "q20_reads",
            "report",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    id: int | Unset = UNSET,
    q0_100bp_reads: int | Unset = UNSET,
    q0_150bp_reads: int | Unset = UNSET,
    q0_50bp_reads: int | Unset = UNSET,
    q0_bases: str | Unset = UNSET,
    q0_max_read_length: int | Unset = UNSET,
    q0_mean_read_length: float | Unset = UNSET,
    q0_median_read_length: int | Unset = UNSET,
    q0_mode_read_length: int | Unset = UNSET,
    q0_reads: int | Unset = UNSET,
    q17_100bp_reads: int | Unset = UNSET,
    q17_150bp_reads: int | Unset = UNSET,
    q17_50bp_reads: int | Unset = UNSET,
    q17_bases: str | Unset = UNSET,
    q17_max_read_length: int | Unset = UNSET,
    q17_mean_read_length: float | Unset = UNSET,
    q17_median_read_length: int | Unset = UNSET,
    q17_mode_read_length: int | Unset = UNSET,
    q17_reads: int | Unset = UNSET,
    q20_100bp_reads: int | Unset = UNSET,
    q20_150bp_reads: int | Unset = UNSET,
    q20_50bp_reads: int | Unset = UNSET,
    q20_bases: str | Unset = UNSET,
    q20_max_read_length: float | Unset = UNSET,
    q20_mean_read_length: int | Unset = UNSET,
    q20_median_read_length: int | Unset = UNSET,
    q20_mode_read_length: int | Unset = UNSET,
    q20_reads: int | Unset = UNSET,
    report: int | str | m.Model | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Qualitymetrics, QualitymetricsList]:
    """GET /rundb/api/v1/qualitymetrics/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `id`, `q0_100bp_reads`, `q0_150bp_reads`,
            `q0_50bp_reads`, `q0_bases`, `q0_max_read_length`, `q0_mean_read_length`, `q0_median_read_length`,
            `q0_mode_read_length`, `q0_reads`, `q17_100bp_reads`, `q17_150bp_reads`, `q17_50bp_reads`, `q17_bases`,
            `q17_max_read_length`, `q17_mean_read_length`, `q17_median_read_length`, `q17_mode_read_length`,
            `q17_reads`, `q20_100bp_reads`, `q20_150bp_reads`, `q20_50bp_reads`, `q20_bases`, `q20_max_read_length`,
            `q20_mean_read_length`, `q20_median_read_length`, `q20_mode_read_length`, `q20_reads`, `report`.
        id: int; query `id`.
        q0_100bp_reads: int; query `q0_100bp_reads`.
        q0_150bp_reads: int; query `q0_150bp_reads`.
        q0_50bp_reads: int; query `q0_50bp_reads`.
        q0_bases: str; query `q0_bases`.
        q0_max_read_length: int; query `q0_max_read_length`.
        q0_mean_read_length: float; query `q0_mean_read_length`.
        q0_median_read_length: int; query `q0_median_read_length`.
        q0_mode_read_length: int; query `q0_mode_read_length`.
        q0_reads: int; query `q0_reads`.
        q17_100bp_reads: int; query `q17_100bp_reads`.
        q17_150bp_reads: int; query `q17_150bp_reads`.
        q17_50bp_reads: int; query `q17_50bp_reads`.
        q17_bases: str; query `q17_bases`.
        q17_max_read_length: int; query `q17_max_read_length`.
        q17_mean_read_length: float; query `q17_mean_read_length`.
        q17_median_read_length: int; query `q17_median_read_length`.
        q17_mode_read_length: int; query `q17_mode_read_length`.
        q17_reads: int; query `q17_reads`.
        q20_100bp_reads: int; query `q20_100bp_reads`.
        q20_150bp_reads: int; query `q20_150bp_reads`.
        q20_50bp_reads: int; query `q20_50bp_reads`.
        q20_bases: str; query `q20_bases`.
        q20_max_read_length: float; query `q20_max_read_length`.
        q20_mean_read_length: int; query `q20_mean_read_length`.
        q20_median_read_length: int; query `q20_median_read_length`.
        q20_mode_read_length: int; query `q20_mode_read_length`.
        q20_reads: int; query `q20_reads`.
        report: int or str; query `report`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Qualitymetrics, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            page_size,
            offset,
            order_by,
            id,
            q0_100bp_reads,
            q0_150bp_reads,
            q0_50bp_reads,
            q0_bases,
            q0_max_read_length,
            q0_mean_read_length,
            q0_median_read_length,
            q0_mode_read_length,
            q0_reads,
            q17_100bp_reads,
            q17_150bp_reads,
            q17_50bp_reads,
            q17_bases,
            q17_max_read_length,
            q17_mean_read_length,
            q17_median_read_length,
            q17_mode_read_length,
            q17_reads,
            q20_100bp_reads,
            q20_150bp_reads,
            q20_50bp_reads,
            q20_bases,
            q20_max_read_length,
            q20_mean_read_length,
            q20_median_read_length,
            q20_mode_read_length,
            q20_reads,
            report,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
