# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/compositeresult/"""

from __future__ import annotations

import datetime
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
    from ...models.compositeresult import Compositeresult
    from ...models.compositeresult_list import CompositeresultList

OPERATION = op.operation(
    "list",
    "list",
    "compositeresult",
    "GET",
    "/rundb/api/v1/compositeresult/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("analysismetrics", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("autoExempt", d.BOOLEAN),
        op.query("eas", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("libmetrics", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("processedflows", d.INTEGER),
        op.query("projects", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("qualitymetrics", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("reportLink"),
        op.query("reportStatus"),
        op.query("representative", d.BOOLEAN),
        op.query("resultsName"),
        op.query("status"),
        op.query("timeStamp", d.LOCAL_MOMENT),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CompositeresultList"))),),
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
            "analysismetrics": f.RELATION,
            "autoExempt": None,
            "eas": f.RELATION,
            "id": None,
            "libmetrics": f.RELATION,
            "processedflows": None,
            "projects": f.RELATION,
            "qualitymetrics": f.RELATION,
            "reportLink": None,
            "reportStatus": None,
            "representative": None,
            "resultsName": None,
            "status": None,
            "timeStamp": None,
        },
        {"analysismetrics": None, "eas": None, "libmetrics": None, "projects": None, "qualitymetrics": None},
        {
            "auto_exempt": "autoExempt",
            "report_link": "reportLink",
            "report_status": "reportStatus",
            "results_name": "resultsName",
            "time_stamp": "timeStamp",
        },
        sortable=(
            "analysismetrics",
            "autoExempt",
            "eas",
            "id",
            "libmetrics",
            "processedflows",
            "projects",
            "qualitymetrics",
            "reportLink",
            "reportStatus",
            "representative",
            "resultsName",
            "status",
            "timeStamp",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    analysismetrics: int | str | m.Model | Unset = UNSET,
    auto_exempt: bool | Unset = UNSET,
    eas: int | str | m.Model | Unset = UNSET,
    id: int | Unset = UNSET,
    libmetrics: int | str | m.Model | Unset = UNSET,
    processedflows: int | Unset = UNSET,
    projects: int | str | m.Model | Unset = UNSET,
    qualitymetrics: int | str | m.Model | Unset = UNSET,
    report_link: str | Unset = UNSET,
    report_status: str | Unset = UNSET,
    representative: bool | Unset = UNSET,
    results_name: str | Unset = UNSET,
    status: str | Unset = UNSET,
    time_stamp: datetime.datetime | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Compositeresult, CompositeresultList]:
    """GET /rundb/api/v1/compositeresult/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `analysismetrics`, `autoExempt`, `eas`, `id`,
            `libmetrics`, `processedflows`, `projects`, `qualitymetrics`, `reportLink`, `reportStatus`,
            `representative`, `resultsName`, `status`, `timeStamp`.
        analysismetrics: int or str; query `analysismetrics`.
        auto_exempt: bool; query `autoExempt`.
        eas: int or str; query `eas`.
        id: int; query `id`.
        libmetrics: int or str; query `libmetrics`.
        processedflows: int; query `processedflows`.
        projects: int or str; query `projects`.
        qualitymetrics: int or str; query `qualitymetrics`.
        report_link: str; query `reportLink`.
        report_status: str; query `reportStatus`.
        representative: bool; query `representative`.
        results_name: str; query `resultsName`.
        status: str; query `status`.
        time_stamp: datetime.datetime; query `timeStamp`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Compositeresult, read page by page.

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
            analysismetrics,
            auto_exempt,
            eas,
            id,
            libmetrics,
            processedflows,
            projects,
            qualitymetrics,
            report_link,
            report_status,
            representative,
            results_name,
            status,
            time_stamp,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
