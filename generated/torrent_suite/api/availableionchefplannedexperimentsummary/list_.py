# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/availableionchefplannedexperimentsummary/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.availableionchefplannedexperimentsummary import Availableionchefplannedexperimentsummary
    from ...models.availableionchefplannedexperimentsummary_list import AvailableionchefplannedexperimentsummaryList

OPERATION = op.operation(
    "list",
    "list",
    "availableionchefplannedexperimentsummary",
    "GET",
    "/rundb/api/v1/availableionchefplannedexperimentsummary/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("adapter"),
        op.query("autoName"),
        op.query("categories"),
        op.query("controlSequencekitname"),
        op.query("cycles", d.INTEGER),
        op.query("date", d.LOCAL_MOMENT),
        op.query("expName"),
        op.query("experiment", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("id", d.INTEGER),
        op.query("irworkflow"),
        op.query("isCustom_kitSettings", d.BOOLEAN),
        op.query("isFavorite", d.BOOLEAN),
        op.query("isPlanGroup", d.BOOLEAN),
        op.query("isReusable", d.BOOLEAN),
        op.query("isReverseRun", d.BOOLEAN),
        op.query("isSystem", d.BOOLEAN),
        op.query("isSystemDefault", d.BOOLEAN),
        op.query("libkit"),
        op.query("libraryPool"),
        op.query("libraryReadLength", d.INTEGER),
        op.query("metaData"),
        op.query("origin"),
        op.query("pairedEndLibraryAdapterName"),
        op.query("planDisplayedName"),
        op.query("planExecuted", d.BOOLEAN),
        op.query("planExecutedDate", d.LOCAL_MOMENT),
        op.query("planGUID"),
        op.query("planName"),
        op.query("planPGM"),
        op.query("planShortID"),
        op.query("planStatus"),
        op.query("preAnalysis", d.BOOLEAN),
        op.query("reverse_primer"),
        op.query("runMode"),
        op.query("runType"),
        op.query("runname"),
        op.query("samplePrepKitName"),
        op.query("samplePrepProtocol"),
        op.query("sampleTubeLabel"),
        op.query("seqKitBarcode"),
        op.query("storageHost"),
        op.query("storage_options"),
        op.query("templatingKitBarcode"),
        op.query("templatingKitName"),
        op.query("usePostBeadfind", d.BOOLEAN),
        op.query("usePreBeadfind", d.BOOLEAN),
        op.query("username"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("AvailableionchefplannedexperimentsummaryList"))),),
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
            "adapter": None,
            "autoName": None,
            "categories": None,
            "controlSequencekitname": None,
            "cycles": None,
            "date": None,
            "expName": None,
            "experiment": f.RELATION,
            "id": None,
            "irworkflow": None,
            "isCustom_kitSettings": None,
            "isFavorite": None,
            "isPlanGroup": None,
            "isReusable": None,
            "isReverseRun": None,
            "isSystem": None,
            "isSystemDefault": None,
            "libkit": None,
            "libraryPool": None,
            "libraryReadLength": None,
            "metaData": None,
            "origin": None,
            "pairedEndLibraryAdapterName": None,
            "planDisplayedName": None,
            "planExecuted": None,
            "planExecutedDate": None,
            "planGUID": None,
            "planName": None,
            "planPGM": None,
            "planShortID": None,
            "planStatus": None,
            "preAnalysis": None,
            "reverse_primer": None,
            "runMode": None,
            "runType": None,
            "runname": None,
            "samplePrepKitName": None,
            "samplePrepProtocol": None,
            "sampleTubeLabel": None,
            "seqKitBarcode": None,
            "storageHost": None,
            "storage_options": None,
            "templatingKitBarcode": None,
            "templatingKitName": None,
            "usePostBeadfind": None,
            "usePreBeadfind": None,
            "username": None,
        },
        {"experiment": d.Lazy(__package__, "..experiment.list_", "OPERATION")},
        {
            "auto_name": "autoName",
            "control_sequencekitname": "controlSequencekitname",
            "exp_name": "expName",
            "is_custom_kit_settings": "isCustom_kitSettings",
            "is_favorite": "isFavorite",
            "is_plan_group": "isPlanGroup",
            "is_reusable": "isReusable",
            "is_reverse_run": "isReverseRun",
            "is_system": "isSystem",
            "is_system_default": "isSystemDefault",
            "library_pool": "libraryPool",
            "library_read_length": "libraryReadLength",
            "meta_data": "metaData",
            "paired_end_library_adapter_name": "pairedEndLibraryAdapterName",
            "plan_displayed_name": "planDisplayedName",
            "plan_executed": "planExecuted",
            "plan_executed_date": "planExecutedDate",
            "plan_guid": "planGUID",
            "plan_name": "planName",
            "plan_pgm": "planPGM",
            "plan_short_id": "planShortID",
            "plan_status": "planStatus",
            "pre_analysis": "preAnalysis",
            "run_mode": "runMode",
            "run_type": "runType",
            "sample_prep_kit_name": "samplePrepKitName",
            "sample_prep_protocol": "samplePrepProtocol",
            "sample_tube_label": "sampleTubeLabel",
            "seq_kit_barcode": "seqKitBarcode",
            "storage_host": "storageHost",
            "templating_kit_barcode": "templatingKitBarcode",
            "templating_kit_name": "templatingKitName",
            "use_post_beadfind": "usePostBeadfind",
            "use_pre_beadfind": "usePreBeadfind",
        },
        sortable=(
            "adapter",
            "autoName",
            "categories",
            "controlSequencekitname",
            "cycles",
            "date",
            "expName",
            "experiment",
            "id",
            "irworkflow",
            "isCustom_kitSettings",
            "isFavorite",
            "isPlanGroup",
            "isReusable",
            "isReverseRun",
            "isSystem",
            "isSystemDefault",
            "libkit",
            "libraryPool",
            "libraryReadLength",
            "metaData",
            "origin",
            "pairedEndLibraryAdapterName",
            "planDisplayedName",
            "planExecuted",
            "planExecutedDate",
            "planGUID",
            "planName",
            "planPGM",
            "planShortID",
            "planStatus",
            "preAnalysis",
            "reverse_primer",
            "runMode",
            "runType",
            "runname",
            "samplePrepKitName",
            "samplePrepProtocol",
            "sampleTubeLabel",
            "seqKitBarcode",
            "storageHost",
            "storage_options",
            "templatingKitBarcode",
            "templatingKitName",
            "usePostBeadfind",
            "usePreBeadfind",
            "username",
        ),
        releases={"libraryPool": r.Span(since="5.18.1")},
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    adapter: str | Unset = UNSET,
    auto_name: str | Unset = UNSET,
    categories: str | Unset = UNSET,
    control_sequencekitname: str | Unset = UNSET,
    cycles: int | Unset = UNSET,
    date: datetime.datetime | Unset = UNSET,
    exp_name: str | Unset = UNSET,
    experiment: int | str | m.Model | Unset = UNSET,
    id: int | Unset = UNSET,
    irworkflow: str | Unset = UNSET,
    is_custom_kit_settings: bool | Unset = UNSET,
    is_favorite: bool | Unset = UNSET,
    is_plan_group: bool | Unset = UNSET,
    is_reusable: bool | Unset = UNSET,
    is_reverse_run: bool | Unset = UNSET,
    is_system: bool | Unset = UNSET,
    is_system_default: bool | Unset = UNSET,
    libkit: str | Unset = UNSET,
    library_pool: str | Unset = UNSET,
    library_read_length: int | Unset = UNSET,
    meta_data: str | Unset = UNSET,
    origin: str | Unset = UNSET,
    paired_end_library_adapter_name: str | Unset = UNSET,
    plan_displayed_name: str | Unset = UNSET,
    plan_executed: bool | Unset = UNSET,
    plan_executed_date: datetime.datetime | Unset = UNSET,
    plan_guid: str | Unset = UNSET,
    plan_name: str | Unset = UNSET,
    plan_pgm: str | Unset = UNSET,
    plan_short_id: str | Unset = UNSET,
    plan_status: str | Unset = UNSET,
    pre_analysis: bool | Unset = UNSET,
    reverse_primer: str | Unset = UNSET,
    run_mode: str | Unset = UNSET,
    run_type: str | Unset = UNSET,
    runname: str | Unset = UNSET,
    sample_prep_kit_name: str | Unset = UNSET,
    sample_prep_protocol: str | Unset = UNSET,
    sample_tube_label: str | Unset = UNSET,
    seq_kit_barcode: str | Unset = UNSET,
    storage_host: str | Unset = UNSET,
    storage_options: str | Unset = UNSET,
    templating_kit_barcode: str | Unset = UNSET,
    templating_kit_name: str | Unset = UNSET,
    use_post_beadfind: bool | Unset = UNSET,
    use_pre_beadfind: bool | Unset = UNSET,
    username: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Availableionchefplannedexperimentsummary, AvailableionchefplannedexperimentsummaryList]:
    """GET /rundb/api/v1/availableionchefplannedexperimentsummary/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `adapter`, `autoName`, `categories`,
            `controlSequencekitname`, `cycles`, `date`, `expName`, `experiment`, `id`, `irworkflow`,
            `isCustom_kitSettings`, `isFavorite`, `isPlanGroup`, `isReusable`, `isReverseRun`, `isSystem`,
            `isSystemDefault`, `libkit`, `libraryPool`, `libraryReadLength`, `metaData`, `origin`,
            `pairedEndLibraryAdapterName`, `planDisplayedName`, `planExecuted`, `planExecutedDate`, `planGUID`,
            `planName`, `planPGM`, `planShortID`, `planStatus`, `preAnalysis`, `reverse_primer`, `runMode`, `runType`,
            `runname`, `samplePrepKitName`, `samplePrepProtocol`, `sampleTubeLabel`, `seqKitBarcode`, `storageHost`,
            `storage_options`, `templatingKitBarcode`, `templatingKitName`, `usePostBeadfind`, `usePreBeadfind`,
            `username`.
        adapter: str; query `adapter`.
        auto_name: str; query `autoName`.
        categories: str; query `categories`.
        control_sequencekitname: str; query `controlSequencekitname`.
        cycles: int; query `cycles`.
        date: datetime.datetime; query `date`.
        exp_name: str; query `expName`.
        experiment: int or str; query `experiment`.
        id: int; query `id`.
        irworkflow: str; query `irworkflow`.
        is_custom_kit_settings: bool; query `isCustom_kitSettings`.
        is_favorite: bool; query `isFavorite`.
        is_plan_group: bool; query `isPlanGroup`.
        is_reusable: bool; query `isReusable`.
        is_reverse_run: bool; query `isReverseRun`.
        is_system: bool; query `isSystem`.
        is_system_default: bool; query `isSystemDefault`.
        libkit: str; query `libkit`.
        library_pool: str; query `libraryPool`. Since 5.18.1.
        library_read_length: int; query `libraryReadLength`.
        meta_data: str; query `metaData`.
        origin: str; query `origin`.
        paired_end_library_adapter_name: str; query `pairedEndLibraryAdapterName`.
        plan_displayed_name: str; query `planDisplayedName`.
        plan_executed: bool; query `planExecuted`.
        plan_executed_date: datetime.datetime; query `planExecutedDate`.
        plan_guid: str; query `planGUID`.
        plan_name: str; query `planName`.
        plan_pgm: str; query `planPGM`.
        plan_short_id: str; query `planShortID`.
        plan_status: str; query `planStatus`.
        pre_analysis: bool; query `preAnalysis`.
        reverse_primer: str; query `reverse_primer`.
        run_mode: str; query `runMode`.
        run_type: str; query `runType`.
        runname: str; query `runname`.
        sample_prep_kit_name: str; query `samplePrepKitName`.
        sample_prep_protocol: str; query `samplePrepProtocol`.
        sample_tube_label: str; query `sampleTubeLabel`.
        seq_kit_barcode: str; query `seqKitBarcode`.
        storage_host: str; query `storageHost`.
        storage_options: str; query `storage_options`.
        templating_kit_barcode: str; query `templatingKitBarcode`.
        templating_kit_name: str; query `templatingKitName`.
        use_post_beadfind: bool; query `usePostBeadfind`.
        use_pre_beadfind: bool; query `usePreBeadfind`.
        username: str; query `username`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Availableionchefplannedexperimentsummary, read page by page.

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
            adapter,
            auto_name,
            categories,
            control_sequencekitname,
            cycles,
            date,
            exp_name,
            experiment,
            id,
            irworkflow,
            is_custom_kit_settings,
            is_favorite,
            is_plan_group,
            is_reusable,
            is_reverse_run,
            is_system,
            is_system_default,
            libkit,
            library_pool,
            library_read_length,
            meta_data,
            origin,
            paired_end_library_adapter_name,
            plan_displayed_name,
            plan_executed,
            plan_executed_date,
            plan_guid,
            plan_name,
            plan_pgm,
            plan_short_id,
            plan_status,
            pre_analysis,
            reverse_primer,
            run_mode,
            run_type,
            runname,
            sample_prep_kit_name,
            sample_prep_protocol,
            sample_tube_label,
            seq_kit_barcode,
            storage_host,
            storage_options,
            templating_kit_barcode,
            templating_kit_name,
            use_post_beadfind,
            use_pre_beadfind,
            username,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
