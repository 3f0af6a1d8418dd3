# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/sampleprepdata/"""

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
    from ....runtime.unset import Unset
    from ...models.sampleprepdata import Sampleprepdata
    from ...models.sampleprepdata_list import SampleprepdataList

OPERATION = op.operation(
    "list",
    "list",
    "sampleprepdata",
    "GET",
    "/rundb/api/v1/sampleprepdata/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("endTime", d.LOCAL_MOMENT),
        op.query("id", d.INTEGER),
        op.query("instrumentName"),
        op.query("instrumentStatus"),
        op.query("kitType"),
        op.query("lastUpdate", d.LOCAL_MOMENT),
        op.query("logPath"),
        op.query("message"),
        op.query("operationMode"),
        op.query("packageVer"),
        op.query("progress", d.NUMBER),
        op.query("reagentsExpiration"),
        op.query("reagentsLot"),
        op.query("reagentsPart"),
        op.query("remainingSeconds", d.INTEGER),
        op.query("samplePrepDataType"),
        op.query("scriptVersion"),
        op.query("solutionsExpiration"),
        op.query("solutionsLot"),
        op.query("solutionsPart"),
        op.query("startTime", d.LOCAL_MOMENT),
        op.query("tipRackBarcode"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("SampleprepdataList"))),),
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
            "endTime": None,
            "id": None,
            "instrumentName": None,
            "instrumentStatus": None,
            "kitType": None,
            "lastUpdate": None,
            "logPath": None,
            "message": None,
            "operationMode": None,
            "packageVer": None,
            "progress": None,
            "reagentsExpiration": None,
            "reagentsLot": None,
            "reagentsPart": None,
            "remainingSeconds": None,
            "samplePrepDataType": None,
            "scriptVersion": None,
            "solutionsExpiration": None,
            "solutionsLot": None,
            "solutionsPart": None,
            "startTime": None,
            "tipRackBarcode": None,
        },
        {},
        {
            "end_time": "endTime",
            "instrument_name": "instrumentName",
            "instrument_status": "instrumentStatus",
            "kit_type": "kitType",
            "last_update": "lastUpdate",
            "log_path": "logPath",
            "operation_mode": "operationMode",
            "package_ver": "packageVer",
            "reagents_expiration": "reagentsExpiration",
            "reagents_lot": "reagentsLot",
            "reagents_part": "reagentsPart",
            "remaining_seconds": "remainingSeconds",
            "sample_prep_data_type": "samplePrepDataType",
            "script_version": "scriptVersion",
            "solutions_expiration": "solutionsExpiration",
            "solutions_lot": "solutionsLot",
            "solutions_part": "solutionsPart",
            "start_time": "startTime",
            "tip_rack_barcode": "tipRackBarcode",
        },
        sortable=(
            "endTime",
            "id",
            "instrumentName",
            "instrumentStatus",
            "kitType",
            "lastUpdate",
            "logPath",
            "message",
            "operationMode",
            "packageVer",
            "progress",
            "reagentsExpiration",
            "reagentsLot",
            "reagentsPart",
            "remainingSeconds",
            "samplePrepDataType",
            "scriptVersion",
            "solutionsExpiration",
            "solutionsLot",
            "solutionsPart",
            "startTime",
            "tipRackBarcode",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    end_time: datetime.datetime | Unset = UNSET,
    id: int | Unset = UNSET,
    instrument_name: str | Unset = UNSET,
    instrument_status: str | Unset = UNSET,
    kit_type: str | Unset = UNSET,
    last_update: datetime.datetime | Unset = UNSET,
    log_path: str | Unset = UNSET,
    message: str | Unset = UNSET,
    operation_mode: str | Unset = UNSET,
    package_ver: str | Unset = UNSET,
    progress: float | Unset = UNSET,
    reagents_expiration: str | Unset = UNSET,
    reagents_lot: str | Unset = UNSET,
    reagents_part: str | Unset = UNSET,
    remaining_seconds: int | Unset = UNSET,
    sample_prep_data_type: str | Unset = UNSET,
    script_version: str | Unset = UNSET,
    solutions_expiration: str | Unset = UNSET,
    solutions_lot: str | Unset = UNSET,
    solutions_part: str | Unset = UNSET,
    start_time: datetime.datetime | Unset = UNSET,
    tip_rack_barcode: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Sampleprepdata, SampleprepdataList]:
    """GET /rundb/api/v1/sampleprepdata/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `endTime`, `id`, `instrumentName`, `instrumentStatus`,
            `kitType`, `lastUpdate`, `logPath`, `message`, `operationMode`, `packageVer`, `progress`,
            `reagentsExpiration`, `reagentsLot`, `reagentsPart`, `remainingSeconds`, `samplePrepDataType`,
            `scriptVersion`, `solutionsExpiration`, `solutionsLot`, `solutionsPart`, `startTime`, `tipRackBarcode`.
        end_time: datetime.datetime; query `endTime`.
        id: int; query `id`.
        instrument_name: str; query `instrumentName`.
        instrument_status: str; query `instrumentStatus`.
        kit_type: str; query `kitType`.
        last_update: datetime.datetime; query `lastUpdate`.
        log_path: str; query `logPath`.
        message: str; query `message`.
        operation_mode: str; query `operationMode`.
        package_ver: str; query `packageVer`.
        progress: float; query `progress`.
        reagents_expiration: str; query `reagentsExpiration`.
        reagents_lot: str; query `reagentsLot`.
        reagents_part: str; query `reagentsPart`.
        remaining_seconds: int; query `remainingSeconds`.
        sample_prep_data_type: str; query `samplePrepDataType`.
        script_version: str; query `scriptVersion`.
        solutions_expiration: str; query `solutionsExpiration`.
        solutions_lot: str; query `solutionsLot`.
        solutions_part: str; query `solutionsPart`.
        start_time: datetime.datetime; query `startTime`.
        tip_rack_barcode: str; query `tipRackBarcode`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Sampleprepdata, read page by page.

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
            end_time,
            id,
            instrument_name,
            instrument_status,
            kit_type,
            last_update,
            log_path,
            message,
            operation_mode,
            package_ver,
            progress,
            reagents_expiration,
            reagents_lot,
            reagents_part,
            remaining_seconds,
            sample_prep_data_type,
            script_version,
            solutions_expiration,
            solutions_lot,
            solutions_part,
            start_time,
            tip_rack_barcode,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
