# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/compositeexperiment/"""

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
    from ...bodies import CompositeexperimentListResultStatusValue
    from ...models.compositeexperiment import Compositeexperiment
    from ...models.compositeexperiment_list import CompositeexperimentList
    from ...models.compositeexperiment_list_result_status import CompositeexperimentListResultStatus

OPERATION = op.operation(
    "list",
    "list",
    "compositeexperiment",
    "GET",
    "/rundb/api/v1/compositeexperiment/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("chefReagentsSerialNum"),
        op.query("chefSolutionsSerialNum"),
        op.query("chefStartTime", d.LOCAL_MOMENT),
        op.query("chipType"),
        op.query("date", d.LOCAL_MOMENT),
        op.query("displayName"),
        op.query("expName"),
        op.query("flows", d.INTEGER),
        op.query("ftpStatus"),
        op.query("id", d.INTEGER),
        op.query("notes"),
        op.query("pgmName"),
        op.query("plan", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("platform"),
        op.query("repResult", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("resultDate", d.LOCAL_MOMENT),
        op.query("results", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("runMode"),
        op.query("star", d.BOOLEAN),
        op.query("status"),
        op.query("storage_options"),
        op.query("all_date"),
        op.query("all_text"),
        op.query("plugins__name__in"),
        op.query("result_status", d.OneValueOf(ref("CompositeexperimentListResultStatus"))),
        op.query("sample_prep"),
        op.query("samples__name__in"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("CompositeexperimentList"))),),
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
            "chefReagentsSerialNum": None,
            "chefSolutionsSerialNum": None,
            "chefStartTime": None,
            "chipType": None,
            "date": None,
            "displayName": None,
            "expName": None,
            "flows": None,
            "ftpStatus": None,
            "id": None,
            "notes": None,
            "pgmName": None,
            "plan": f.RELATION,
            "platform": None,
            "repResult": f.RELATION,
            "resultDate": None,
            "results": f.RELATION,
            "runMode": None,
            "star": None,
            "status": None,
            "storage_options": None,
        },
        {
            "plan": None,
            "repResult": d.Lazy(__package__, "..compositeresult.list_", "OPERATION"),
            "results": d.Lazy(__package__, "..compositeresult.list_", "OPERATION"),
        },
        {
            "chef_reagents_serial_num": "chefReagentsSerialNum",
            "chef_solutions_serial_num": "chefSolutionsSerialNum",
            "chef_start_time": "chefStartTime",
            "chip_type": "chipType",
            "display_name": "displayName",
            "exp_name": "expName",
            "ftp_status": "ftpStatus",
            "pgm_name": "pgmName",
            "rep_result": "repResult",
            "result_date": "resultDate",
            "run_mode": "runMode",
        },
        sortable=(
            "chefReagentsSerialNum",
            "chefSolutionsSerialNum",
            "chefStartTime",
            "chipType",
            "date",
            "displayName",
            "expName",
            "flows",
            "ftpStatus",
            "id",
            "notes",
            "pgmName",
            "plan",
            "platform",
            "repResult",
            "resultDate",
            "results",
            "runMode",
            "star",
            "status",
            "storage_options",
        ),
        together={
            "chefReagentsSerialNum": ("chefSolutionsSerialNum",),
            "chefSolutionsSerialNum": ("chefReagentsSerialNum",),
        },
    ),
    asked={
        "all_date": f.Asked(moments="%m/%d/%Y %H:%M", number=2),
        "plugins__name__in": f.Asked(listed=True),
        "result_status": f.Asked(values=("Completed", "Error", "Progress", "Other")),
        "samples__name__in": f.Asked(listed=True),
    },
    listed="/rundb/api/mesh/v1/compositeexperiment/",
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    chef_reagents_serial_num: str | Unset = UNSET,
    chef_solutions_serial_num: str | Unset = UNSET,
    chef_start_time: datetime.datetime | Unset = UNSET,
    chip_type: str | Unset = UNSET,
    date: datetime.datetime | Unset = UNSET,
    display_name: str | Unset = UNSET,
    exp_name: str | Unset = UNSET,
    flows: int | Unset = UNSET,
    ftp_status: str | Unset = UNSET,
    id: int | Unset = UNSET,
    notes: str | Unset = UNSET,
    pgm_name: str | Unset = UNSET,
    plan: int | str | m.Model | Unset = UNSET,
    platform: str | Unset = UNSET,
    rep_result: int | str | m.Model | Unset = UNSET,
    result_date: datetime.datetime | Unset = UNSET,
    results: int | str | m.Model | Unset = UNSET,
    run_mode: str | Unset = UNSET,
    star: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    storage_options: str | Unset = UNSET,
    all_date: str | abc.Sequence[datetime.date] | Unset = UNSET,
    all_text: str | Unset = UNSET,
    plugins_name_in: str | abc.Sequence[str] | Unset = UNSET,
    result_status: CompositeexperimentListResultStatus | CompositeexperimentListResultStatusValue | str | Unset = UNSET,
    sample_prep: str | Unset = UNSET,
    samples_name_in: str | abc.Sequence[str] | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Compositeexperiment, CompositeexperimentList]:
    """GET /rundb/api/v1/compositeexperiment/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `chefReagentsSerialNum`, `chefSolutionsSerialNum`,
            `chefStartTime`, `chipType`, `date`, `displayName`, `expName`, `flows`, `ftpStatus`, `id`, `notes`,
            `pgmName`, `plan`, `platform`, `repResult`, `resultDate`, `results`, `runMode`, `star`, `status`,
            `storage_options`.
        chef_reagents_serial_num: str; query `chefReagentsSerialNum`.
        chef_solutions_serial_num: str; query `chefSolutionsSerialNum`.
        chef_start_time: datetime.datetime; query `chefStartTime`.
        chip_type: str; query `chipType`.
        date: datetime.datetime; query `date`.
        display_name: str; query `displayName`.
        exp_name: str; query `expName`.
        flows: int; query `flows`.
        ftp_status: str; query `ftpStatus`.
        id: int; query `id`.
        notes: str; query `notes`.
        pgm_name: str; query `pgmName`.
        plan: int or str; query `plan`.
        platform: str; query `platform`.
        rep_result: int or str; query `repResult`.
        result_date: datetime.datetime; query `resultDate`.
        results: int or str; query `results`.
        run_mode: str; query `runMode`.
        star: bool; query `star`.
        status: str; query `status`.
        storage_options: str; query `storage_options`.
        all_date: str; query `all_date`. 2 moments in one text.
        all_text: str; query `all_text`.
        plugins_name_in: str; query `plugins__name__in`. One text or several.
        result_status: CompositeexperimentListResultStatus; query `result_status`. One of `Completed`, `Error`,
            `Progress`, `Other`; read are only `Completed`, `Error`, `Progress`, `Other`.
        sample_prep: str; query `sample_prep`.
        samples_name_in: str; query `samples__name__in`. One text or several.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Compositeexperiment, read page by page.

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
            chef_reagents_serial_num,
            chef_solutions_serial_num,
            chef_start_time,
            chip_type,
            date,
            display_name,
            exp_name,
            flows,
            ftp_status,
            id,
            notes,
            pgm_name,
            plan,
            platform,
            rep_result,
            result_date,
            results,
            run_mode,
            star,
            status,
            storage_options,
            all_date,
            all_text,
            plugins_name_in,
            result_status,
            sample_prep,
            samples_name_in,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
