# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/ionchefplantemplatesummary/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.ionchefplantemplatesummary import Ionchefplantemplatesummary
    from ...models.ionchefplantemplatesummary_list import IonchefplantemplatesummaryList

OPERATION = op.operation(
    "list",
    "list",
    "ionchefplantemplatesummary",
    "GET",
    "/rundb/api/v1/ionchefplantemplatesummary/",
    accept="application/json",
    parameters=(op.query("limit", d.INTEGER), op.query("offset", d.INTEGER), op.query("order_by", d.ListOf(d.TEXT))),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("IonchefplantemplatesummaryList"))),),
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
        {},
        {},
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
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Ionchefplantemplatesummary, IonchefplantemplatesummaryList]:
    """GET /rundb/api/v1/ionchefplantemplatesummary/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `adapter`, `autoName`, `categories`,
            `controlSequencekitname`, `cycles`, `date`, `expName`, `id`, `irworkflow`, `isCustom_kitSettings`,
            `isFavorite`, `isPlanGroup`, `isReusable`, `isReverseRun`, `isSystem`, `isSystemDefault`, `libkit`,
            `libraryPool`, `libraryReadLength`, `metaData`, `origin`, `pairedEndLibraryAdapterName`,
            `planDisplayedName`, `planExecuted`, `planExecutedDate`, `planGUID`, `planName`, `planPGM`, `planShortID`,
            `planStatus`, `preAnalysis`, `reverse_primer`, `runMode`, `runType`, `runname`, `samplePrepKitName`,
            `samplePrepProtocol`, `sampleTubeLabel`, `seqKitBarcode`, `storageHost`, `storage_options`,
            `templatingKitBarcode`, `templatingKitName`, `usePostBeadfind`, `usePreBeadfind`, `username`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Ionchefplantemplatesummary, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION, (page_size, offset, order_by), filters=filters, limit=limit, start=start, prefetch=prefetch
    )
