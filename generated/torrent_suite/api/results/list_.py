# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/"""

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
    from ...bodies import ResultsListIsThumbnailValue
    from ...models.results import Results
    from ...models.results_list import ResultsList
    from ...models.results_list_is_thumbnail import ResultsListIsThumbnail

OPERATION = op.operation(
    "list",
    "list",
    "results",
    "GET",
    "/rundb/api/v1/results/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("analysisVersion"),
        op.query("analysismetrics", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("autoExempt", d.BOOLEAN),
        op.query("diskusage", d.INTEGER),
        op.query("eas", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("experiment", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("framesProcessed", d.INTEGER),
        op.query("id", d.INTEGER),
        op.query("libmetrics", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("log"),
        op.query("metaData"),
        op.query("parentIDs"),
        op.query("processedCycles", d.INTEGER),
        op.query("processedflows", d.INTEGER),
        op.query("projects", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("qualitymetrics", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("reference"),
        op.query("reportLink"),
        op.query("reportStatus"),
        op.query("reportstorage", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("representative", d.BOOLEAN),
        op.query("resultsName"),
        op.query("resultsType"),
        op.query("runid"),
        op.query("status"),
        op.query("timeStamp", d.LOCAL_MOMENT),
        op.query("timeToComplete"),
        op.query("isThumbnail", d.OneValueOf(ref("ResultsListIsThumbnail"))),
        op.query("plugin", d.BOOLEAN),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ResultsList"))),),
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
            "analysisVersion": None,
            "analysismetrics": f.RELATION,
            "autoExempt": None,
            "diskusage": None,
            "eas": f.RELATION,
            "experiment": f.RELATION,
            "framesProcessed": None,
            "id": None,
            "libmetrics": f.RELATION,
            "log": None,
            "metaData": None,
            "parentIDs": None,
            "processedCycles": None,
            "processedflows": None,
            "projects": f.RELATION,
            "qualitymetrics": f.RELATION,
            "reference": None,
            "reportLink": None,
            "reportStatus": None,
            "reportstorage": f.RELATION,
            "representative": None,
            "resultsName": None,
            "resultsType": None,
            "runid": None,
            "status": None,
            "timeStamp": None,
            "timeToComplete": None,
        },
        {
            "analysismetrics": d.Lazy(__package__, "..analysismetrics.list_", "OPERATION"),
            "eas": d.Lazy(__package__, "..experimentanalysissettings.list_", "OPERATION"),
            "experiment": d.Lazy(__package__, "..experiment.list_", "OPERATION"),
            "libmetrics": d.Lazy(__package__, "..libmetrics.list_", "OPERATION"),
            "projects": d.Lazy(__package__, "..project.list_", "OPERATION"),
            "qualitymetrics": d.Lazy(__package__, "..qualitymetrics.list_", "OPERATION"),
            "reportstorage": None,
        },
        {
            "analysis_version": "analysisVersion",
            "auto_exempt": "autoExempt",
            "frames_processed": "framesProcessed",
            "meta_data": "metaData",
            "parent_i_ds": "parentIDs",
            "processed_cycles": "processedCycles",
            "report_link": "reportLink",
            "report_status": "reportStatus",
            "results_name": "resultsName",
            "results_type": "resultsType",
            "time_stamp": "timeStamp",
            "time_to_complete": "timeToComplete",
        },
        sortable=(
            "analysisVersion",
            "analysismetrics",
            "autoExempt",
            "diskusage",
            "eas",
            "experiment",
            "framesProcessed",
            "id",
            "libmetrics",
            "log",
            "metaData",
            "parentIDs",
            "processedCycles",
            "processedflows",
            "projects",
            "qualitymetrics",
            "reference",
            "reportLink",
            "reportStatus",
            "reportstorage",
            "representative",
            "resultsName",
            "resultsType",
            "runid",
            "status",
            "timeStamp",
            "timeToComplete",
        ),
    ),
    asked={"isThumbnail": f.Asked(values=("yes", "no"), truths=("yes", "no")), "plugin": f.Asked(truths=("true",))},
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    analysis_version: str | Unset = UNSET,
    analysismetrics: int | str | m.Model | Unset = UNSET,
    auto_exempt: bool | Unset = UNSET,
    diskusage: int | Unset = UNSET,
    eas: int | str | m.Model | Unset = UNSET,
    experiment: int | str | m.Model | Unset = UNSET,
    frames_processed: int | Unset = UNSET,
    id: int | Unset = UNSET,
    libmetrics: int | str | m.Model | Unset = UNSET,
    log: str | Unset = UNSET,
    meta_data: str | Unset = UNSET,
    parent_i_ds: str | Unset = UNSET,
    processed_cycles: int | Unset = UNSET,
    processedflows: int | Unset = UNSET,
    projects: int | str | m.Model | Unset = UNSET,
    qualitymetrics: int | str | m.Model | Unset = UNSET,
    reference: str | Unset = UNSET,
    report_link: str | Unset = UNSET,
    report_status: str | Unset = UNSET,
    reportstorage: int | str | m.Model | Unset = UNSET,
    representative: bool | Unset = UNSET,
    results_name: str | Unset = UNSET,
    results_type: str | Unset = UNSET,
    runid: str | Unset = UNSET,
    status: str | Unset = UNSET,
    time_stamp: datetime.datetime | Unset = UNSET,
    time_to_complete: str | Unset = UNSET,
    is_thumbnail: ResultsListIsThumbnail | ResultsListIsThumbnailValue | str | bool | Unset = UNSET,
    plugin: bool | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Results, ResultsList]:
    """GET /rundb/api/v1/results/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `analysisVersion`, `analysismetrics`, `autoExempt`,
            `diskusage`, `eas`, `experiment`, `framesProcessed`, `id`, `libmetrics`, `log`, `metaData`, `parentIDs`,
            `processedCycles`, `processedflows`, `projects`, `qualitymetrics`, `reference`, `reportLink`,
            `reportStatus`, `reportstorage`, `representative`, `resultsName`, `resultsType`, `runid`, `status`,
            `timeStamp`, `timeToComplete`.
        analysis_version: str; query `analysisVersion`.
        analysismetrics: int or str; query `analysismetrics`.
        auto_exempt: bool; query `autoExempt`.
        diskusage: int; query `diskusage`.
        eas: int or str; query `eas`.
        experiment: int or str; query `experiment`.
        frames_processed: int; query `framesProcessed`.
        id: int; query `id`.
        libmetrics: int or str; query `libmetrics`.
        log: str; query `log`.
        meta_data: str; query `metaData`.
        parent_i_ds: str; query `parentIDs`.
        processed_cycles: int; query `processedCycles`.
        processedflows: int; query `processedflows`.
        projects: int or str; query `projects`.
        qualitymetrics: int or str; query `qualitymetrics`.
        reference: str; query `reference`.
        report_link: str; query `reportLink`.
        report_status: str; query `reportStatus`.
        reportstorage: int or str; query `reportstorage`.
        representative: bool; query `representative`.
        results_name: str; query `resultsName`.
        results_type: str; query `resultsType`.
        runid: str; query `runid`.
        status: str; query `status`.
        time_stamp: datetime.datetime; query `timeStamp`.
        time_to_complete: str; query `timeToComplete`.
        is_thumbnail: ResultsListIsThumbnail; query `isThumbnail`. One of `yes`, `no`; read are only `yes`, `no`,
            `yes`, `no`.
        plugin: bool; query `plugin`. Read are only `true`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Results, read page by page.

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
            analysis_version,
            analysismetrics,
            auto_exempt,
            diskusage,
            eas,
            experiment,
            frames_processed,
            id,
            libmetrics,
            log,
            meta_data,
            parent_i_ds,
            processed_cycles,
            processedflows,
            projects,
            qualitymetrics,
            reference,
            report_link,
            report_status,
            reportstorage,
            representative,
            results_name,
            results_type,
            runid,
            status,
            time_stamp,
            time_to_complete,
            is_thumbnail,
            plugin,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
