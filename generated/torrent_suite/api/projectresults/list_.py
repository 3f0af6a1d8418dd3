# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/projectresults/"""

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
    from ...bodies import ProjectresultsListIsThumbnailValue
    from ...models.projectresults import Projectresults
    from ...models.projectresults_list import ProjectresultsList
    from ...models.projectresults_list_is_thumbnail import ProjectresultsListIsThumbnail

OPERATION = op.operation(
    "list",
    "list",
    "projectresults",
    "GET",
    "/rundb/api/v1/projectresults/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("projects", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("reference"),
        op.query("reportLink"),
        op.query("reportStatus"),
        op.query("resultsName"),
        op.query("status"),
        op.query("timeStamp", d.LOCAL_MOMENT),
        op.query("isThumbnail", d.OneValueOf(ref("ProjectresultsListIsThumbnail"))),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ProjectresultsList"))),),
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
            "projects": f.RELATION,
            "reference": None,
            "reportLink": None,
            "reportStatus": None,
            "resultsName": None,
            "status": None,
            "timeStamp": None,
        },
        {"projects": d.Lazy(__package__, "..project.list_", "OPERATION")},
        {
            "report_link": "reportLink",
            "report_status": "reportStatus",
            "results_name": "resultsName",
            "time_stamp": "timeStamp",
        },
        sortable=("id", "projects", "reference", "reportLink", "reportStatus", "resultsName", "status", "timeStamp"),
    ),
    asked={"isThumbnail": f.Asked(values=("yes", "no"), truths=("yes", "no"))},
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    id: int | Unset = UNSET,
    projects: int | str | m.Model | Unset = UNSET,
    reference: str | Unset = UNSET,
    report_link: str | Unset = UNSET,
    report_status: str | Unset = UNSET,
    results_name: str | Unset = UNSET,
    status: str | Unset = UNSET,
    time_stamp: datetime.datetime | Unset = UNSET,
    is_thumbnail: ProjectresultsListIsThumbnail | ProjectresultsListIsThumbnailValue | str | bool | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Projectresults, ProjectresultsList]:
    """GET /rundb/api/v1/projectresults/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `id`, `projects`, `reference`, `reportLink`,
            `reportStatus`, `resultsName`, `status`, `timeStamp`.
        id: int; query `id`.
        projects: int or str; query `projects`.
        reference: str; query `reference`.
        report_link: str; query `reportLink`.
        report_status: str; query `reportStatus`.
        results_name: str; query `resultsName`.
        status: str; query `status`.
        time_stamp: datetime.datetime; query `timeStamp`.
        is_thumbnail: ProjectresultsListIsThumbnail; query `isThumbnail`. One of `yes`, `no`; read are only `yes`,
            `no`, `yes`, `no`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Projectresults, read page by page.

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
            projects,
            reference,
            report_link,
            report_status,
            results_name,
            status,
            time_stamp,
            is_thumbnail,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
