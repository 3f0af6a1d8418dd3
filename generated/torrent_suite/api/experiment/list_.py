# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/experiment/"""

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
    from ...models.experiment import Experiment
    from ...models.experiment_list import ExperimentList

OPERATION = op.operation(
    "list",
    "list",
    "experiment",
    "GET",
    "/rundb/api/v1/experiment/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("autoAnalyze", d.BOOLEAN),
        op.query("baselineRun", d.BOOLEAN),
        op.query("chefChipExpiration1"),
        op.query("chefChipExpiration2"),
        op.query("chefChipType1"),
        op.query("chefChipType2"),
        op.query("chefEndTime", d.LOCAL_MOMENT),
        op.query("chefExtraInfo_1"),
        op.query("chefExtraInfo_2"),
        op.query("chefFlexibleWorkflow"),
        op.query("chefInstrumentName"),
        op.query("chefKitType"),
        op.query("chefLastUpdate", d.LOCAL_MOMENT),
        op.query("chefLogPath"),
        op.query("chefLotNumber"),
        op.query("chefManufactureDate"),
        op.query("chefMessage"),
        op.query("chefOperationMode"),
        op.query("chefPackageVer"),
        op.query("chefProgress", d.NUMBER),
        op.query("chefProtocolDeviationName"),
        op.query("chefReagentID"),
        op.query("chefReagentsExpiration"),
        op.query("chefReagentsLot"),
        op.query("chefReagentsPart"),
        op.query("chefReagentsSerialNum"),
        op.query("chefRemainingSeconds", d.INTEGER),
        op.query("chefSamplePos"),
        op.query("chefScriptVersion"),
        op.query("chefSolutionsExpiration"),
        op.query("chefSolutionsLot"),
        op.query("chefSolutionsPart"),
        op.query("chefSolutionsSerialNum"),
        op.query("chefStartTime", d.LOCAL_MOMENT),
        op.query("chefStatus"),
        op.query("chefTipRackBarcode"),
        op.query("chipBarcode"),
        op.query("chipTecDfltAmbient", d.NUMBER),
        op.query("chipTecMinThreshold", d.NUMBER),
        op.query("chipTecSlope", d.NUMBER),
        op.query("chipType"),
        op.query("cycles", d.INTEGER),
        op.query("date", d.LOCAL_MOMENT),
        op.query("diskusage", d.INTEGER),
        op.query("displayName"),
        op.query("eas_set", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("expCompInfo"),
        op.query("expDir"),
        op.query("expName"),
        op.query("flows", d.INTEGER),
        op.query("flowsInOrder"),
        op.query("ftpStatus"),
        op.query("id", d.INTEGER),
        op.query("isReverseRun", d.BOOLEAN),
        op.query("log"),
        op.query("manTecDfltAmbient", d.NUMBER),
        op.query("manTecMinThreshold", d.NUMBER),
        op.query("manTecSlope", d.NUMBER),
        op.query("metaData"),
        op.query("notes"),
        op.query("pgmName"),
        op.query("pinnedRepResult", d.BOOLEAN),
        op.query("plan", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("platform"),
        op.query("rawdatastyle"),
        op.query("reagentBarcode"),
        op.query("resultDate", d.LOCAL_MOMENT),
        op.query("reverse_primer"),
        op.query("runMode"),
        op.query("samples", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("seqKitBarcode"),
        op.query("sequencekitbarcode"),
        op.query("sequencekitname"),
        op.query("star", d.BOOLEAN),
        op.query("status"),
        op.query("storageHost"),
        op.query("storage_options"),
        op.query("unique"),
        op.query("usePreBeadfind", d.BOOLEAN),
        op.query("user_ack"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ExperimentList"))),),
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
            "autoAnalyze": None,
            "baselineRun": None,
            "chefChipExpiration1": None,
            "chefChipExpiration2": None,
            "chefChipType1": None,
            "chefChipType2": None,
            "chefEndTime": None,
            "chefExtraInfo_1": None,
            "chefExtraInfo_2": None,
            "chefFlexibleWorkflow": None,
            "chefInstrumentName": None,
            "chefKitType": None,
            "chefLastUpdate": None,
            "chefLogPath": None,
            "chefLotNumber": None,
            "chefManufactureDate": None,
            "chefMessage": None,
            "chefOperationMode": None,
            "chefPackageVer": None,
            "chefProgress": None,
            "chefProtocolDeviationName": None,
            "chefReagentID": None,
            "chefReagentsExpiration": None,
            "chefReagentsLot": None,
            "chefReagentsPart": None,
            "chefReagentsSerialNum": None,
            "chefRemainingSeconds": None,
            "chefSamplePos": None,
            "chefScriptVersion": None,
            "chefSolutionsExpiration": None,
            "chefSolutionsLot": None,
            "chefSolutionsPart": None,
            "chefSolutionsSerialNum": None,
            "chefStartTime": None,
            "chefStatus": None,
            "chefTipRackBarcode": None,
            "chipBarcode": None,
            "chipTecDfltAmbient": None,
            "chipTecMinThreshold": None,
            "chipTecSlope": None,
            "chipType": None,
            "cycles": None,
            "date": None,
            "diskusage": None,
            "displayName": None,
            "eas_set": f.RELATION,
            "expCompInfo": None,
            "expDir": None,
            "expName": None,
            "flows": None,
            "flowsInOrder": None,
            "ftpStatus": None,
            "id": None,
            "isReverseRun": None,
            "log": None,
            "manTecDfltAmbient": None,
            "manTecMinThreshold": None,
            "manTecSlope": None,
            "metaData": None,
            "notes": None,
            "pgmName": None,
            "pinnedRepResult": None,
            "plan": f.RELATION,
            "platform": None,
            "rawdatastyle": None,
            "reagentBarcode": None,
            "resultDate": None,
            "reverse_primer": None,
            "runMode": None,
            "samples": f.RELATION,
            "seqKitBarcode": None,
            "sequencekitbarcode": None,
            "sequencekitname": None,
            "star": None,
            "status": None,
            "storageHost": None,
            "storage_options": None,
            "unique": None,
            "usePreBeadfind": None,
            "user_ack": None,
        },
        {
            "eas_set": d.Lazy(__package__, "..experimentanalysissettings.list_", "OPERATION"),
            "plan": d.Lazy(__package__, "..plannedexperiment.list_", "OPERATION"),
            "samples": d.Lazy(__package__, "..sample.list_", "OPERATION"),
        },
        {
            "auto_analyze": "autoAnalyze",
            "baseline_run": "baselineRun",
            "chef_chip_expiration_1": "chefChipExpiration1",
            "chef_chip_expiration_2": "chefChipExpiration2",
            "chef_chip_type_1": "chefChipType1",
            "chef_chip_type_2": "chefChipType2",
            "chef_end_time": "chefEndTime",
            "chef_extra_info_1": "chefExtraInfo_1",
            "chef_extra_info_2": "chefExtraInfo_2",
            "chef_flexible_workflow": "chefFlexibleWorkflow",
            "chef_instrument_name": "chefInstrumentName",
            "chef_kit_type": "chefKitType",
            "chef_last_update": "chefLastUpdate",
            "chef_log_path": "chefLogPath",
            "chef_lot_number": "chefLotNumber",
            "chef_manufacture_date": "chefManufactureDate",
            "chef_message": "chefMessage",
            "chef_operation_mode": "chefOperationMode",
            "chef_package_ver": "chefPackageVer",
            "chef_progress": "chefProgress",
            "chef_protocol_deviation_name": "chefProtocolDeviationName",
            "chef_reagent_id": "chefReagentID",
            "chef_reagents_expiration": "chefReagentsExpiration",
            "chef_reagents_lot": "chefReagentsLot",
            "chef_reagents_part": "chefReagentsPart",
            "chef_reagents_serial_num": "chefReagentsSerialNum",
            "chef_remaining_seconds": "chefRemainingSeconds",
            "chef_sample_pos": "chefSamplePos",
            "chef_script_version": "chefScriptVersion",
            "chef_solutions_expiration": "chefSolutionsExpiration",
            "chef_solutions_lot": "chefSolutionsLot",
            "chef_solutions_part": "chefSolutionsPart",
            "chef_solutions_serial_num": "chefSolutionsSerialNum",
            "chef_start_time": "chefStartTime",
            "chef_status": "chefStatus",
            "chef_tip_rack_barcode": "chefTipRackBarcode",
            "chip_barcode": "chipBarcode",
            "chip_tec_dflt_ambient": "chipTecDfltAmbient",
            "chip_tec_min_threshold": "chipTecMinThreshold",
            "chip_tec_slope": "chipTecSlope",
            "chip_type": "chipType",
            "display_name": "displayName",
            "exp_comp_info": "expCompInfo",
            "exp_dir": "expDir",
            "exp_name": "expName",
            "flows_in_order": "flowsInOrder",
            "ftp_status": "ftpStatus",
            "is_reverse_run": "isReverseRun",
            "man_tec_dflt_ambient": "manTecDfltAmbient",
            "man_tec_min_threshold": "manTecMinThreshold",
            "man_tec_slope": "manTecSlope",
            "meta_data": "metaData",
            "pgm_name": "pgmName",
            "pinned_rep_result": "pinnedRepResult",
            "reagent_barcode": "reagentBarcode",
            "result_date": "resultDate",
            "run_mode": "runMode",
            "seq_kit_barcode": "seqKitBarcode",
            "storage_host": "storageHost",
            "use_pre_beadfind": "usePreBeadfind",
        },
        sortable=(
            "autoAnalyze",
            "baselineRun",
            "chefChipExpiration1",
            "chefChipExpiration2",
            "chefChipType1",
            "chefChipType2",
            "chefEndTime",
            "chefExtraInfo_1",
            "chefExtraInfo_2",
            "chefFlexibleWorkflow",
            "chefInstrumentName",
            "chefKitType",
            "chefLastUpdate",
            "chefLogPath",
            "chefLotNumber",
            "chefManufactureDate",
            "chefMessage",
            "chefOperationMode",
            "chefPackageVer",
            "chefProgress",
            "chefProtocolDeviationName",
            "chefReagentID",
            "chefReagentsExpiration",
            "chefReagentsLot",
            "chefReagentsPart",
            "chefReagentsSerialNum",
            "chefRemainingSeconds",
            "chefSamplePos",
            "chefScriptVersion",
            "chefSolutionsExpiration",
            "chefSolutionsLot",
            "chefSolutionsPart",
            "chefSolutionsSerialNum",
            "chefStartTime",
            "chefStatus",
            "chefTipRackBarcode",
            "chipBarcode",
            "chipTecDfltAmbient",
            "chipTecMinThreshold",
            "chipTecSlope",
            "chipType",
            "cycles",
            "date",
            "diskusage",
            "displayName",
            "eas_set",
            "expCompInfo",
            "expDir",
            "expName",
            "flows",
            "flowsInOrder",
            "ftpStatus",
            "id",
            "isReverseRun",
            "log",
            "manTecDfltAmbient",
            "manTecMinThreshold",
            "manTecSlope",
            "metaData",
            "notes",
            "pgmName",
            "pinnedRepResult",
            "plan",
            "platform",
            "rawdatastyle",
            "reagentBarcode",
            "resultDate",
            "reverse_primer",
            "runMode",
            "samples",
            "seqKitBarcode",
            "sequencekitbarcode",
            "sequencekitname",
            "star",
            "status",
            "storageHost",
            "storage_options",
            "unique",
            "usePreBeadfind",
            "user_ack",
        ),
        releases={
            "chipTecDfltAmbient": r.Span(since="5.18.1"),
            "chipTecMinThreshold": r.Span(since="5.18.1"),
            "chipTecSlope": r.Span(since="5.18.1"),
            "manTecDfltAmbient": r.Span(since="5.18.1"),
            "manTecMinThreshold": r.Span(since="5.18.1"),
            "manTecSlope": r.Span(since="5.18.1"),
        },
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    auto_analyze: bool | Unset = UNSET,
    baseline_run: bool | Unset = UNSET,
    chef_chip_expiration_1: str | Unset = UNSET,
    chef_chip_expiration_2: str | Unset = UNSET,
    chef_chip_type_1: str | Unset = UNSET,
    chef_chip_type_2: str | Unset = UNSET,
    chef_end_time: datetime.datetime | Unset = UNSET,
    chef_extra_info_1: str | Unset = UNSET,
    chef_extra_info_2: str | Unset = UNSET,
    chef_flexible_workflow: str | Unset = UNSET,
    chef_instrument_name: str | Unset = UNSET,
    chef_kit_type: str | Unset = UNSET,
    chef_last_update: datetime.datetime | Unset = UNSET,
    chef_log_path: str | Unset = UNSET,
    chef_lot_number: str | Unset = UNSET,
    chef_manufacture_date: str | Unset = UNSET,
    chef_message: str | Unset = UNSET,
    chef_operation_mode: str | Unset = UNSET,
    chef_package_ver: str | Unset = UNSET,
    chef_progress: float | Unset = UNSET,
    chef_protocol_deviation_name: str | Unset = UNSET,
    chef_reagent_id: str | Unset = UNSET,
    chef_reagents_expiration: str | Unset = UNSET,
    chef_reagents_lot: str | Unset = UNSET,
    chef_reagents_part: str | Unset = UNSET,
    chef_reagents_serial_num: str | Unset = UNSET,
    chef_remaining_seconds: int | Unset = UNSET,
    chef_sample_pos: str | Unset = UNSET,
    chef_script_version: str | Unset = UNSET,
    chef_solutions_expiration: str | Unset = UNSET,
    chef_solutions_lot: str | Unset = UNSET,
    chef_solutions_part: str | Unset = UNSET,
    chef_solutions_serial_num: str | Unset = UNSET,
    chef_start_time: datetime.datetime | Unset = UNSET,
    chef_status: str | Unset = UNSET,
    chef_tip_rack_barcode: str | Unset = UNSET,
    chip_barcode: str | Unset = UNSET,
    chip_tec_dflt_ambient: float | Unset = UNSET,
    chip_tec_min_threshold: float | Unset = UNSET,
    chip_tec_slope: float | Unset = UNSET,
    chip_type: str | Unset = UNSET,
    cycles: int | Unset = UNSET,
    date: datetime.datetime | Unset = UNSET,
    diskusage: int | Unset = UNSET,
    display_name: str | Unset = UNSET,
    eas_set: int | str | m.Model | Unset = UNSET,
    exp_comp_info: str | Unset = UNSET,
    exp_dir: str | Unset = UNSET,
    exp_name: str | Unset = UNSET,
    flows: int | Unset = UNSET,
    flows_in_order: str | Unset = UNSET,
    ftp_status: str | Unset = UNSET,
    id: int | Unset = UNSET,
    is_reverse_run: bool | Unset = UNSET,
    log: str | Unset = UNSET,
    man_tec_dflt_ambient: float | Unset = UNSET,
    man_tec_min_threshold: float | Unset = UNSET,
    man_tec_slope: float | Unset = UNSET,
    meta_data: str | Unset = UNSET,
    notes: str | Unset = UNSET,
    pgm_name: str | Unset = UNSET,
    pinned_rep_result: bool | Unset = UNSET,
    plan: int | str | m.Model | Unset = UNSET,
    platform: str | Unset = UNSET,
    rawdatastyle: str | Unset = UNSET,
    reagent_barcode: str | Unset = UNSET,
    result_date: datetime.datetime | Unset = UNSET,
    reverse_primer: str | Unset = UNSET,
    run_mode: str | Unset = UNSET,
    samples: int | str | m.Model | Unset = UNSET,
    seq_kit_barcode: str | Unset = UNSET,
    sequencekitbarcode: str | Unset = UNSET,
    sequencekitname: str | Unset = UNSET,
    star: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    storage_host: str | Unset = UNSET,
    storage_options: str | Unset = UNSET,
    unique: str | Unset = UNSET,
    use_pre_beadfind: bool | Unset = UNSET,
    user_ack: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Experiment, ExperimentList]:
    """GET /rundb/api/v1/experiment/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `autoAnalyze`, `baselineRun`, `chefChipExpiration1`,
            `chefChipExpiration2`, `chefChipType1`, `chefChipType2`, `chefEndTime`, `chefExtraInfo_1`,
            `chefExtraInfo_2`, `chefFlexibleWorkflow`, `chefInstrumentName`, `chefKitType`, `chefLastUpdate`,
            `chefLogPath`, `chefLotNumber`, `chefManufactureDate`, `chefMessage`, `chefOperationMode`,
            `chefPackageVer`, `chefProgress`, `chefProtocolDeviationName`, `chefReagentID`, `chefReagentsExpiration`,
            `chefReagentsLot`, `chefReagentsPart`, `chefReagentsSerialNum`, `chefRemainingSeconds`, `chefSamplePos`,
            `chefScriptVersion`, `chefSolutionsExpiration`, `chefSolutionsLot`, `chefSolutionsPart`,
            `chefSolutionsSerialNum`, `chefStartTime`, `chefStatus`, `chefTipRackBarcode`, `chipBarcode`,
            `chipTecDfltAmbient`, `chipTecMinThreshold`, `chipTecSlope`, `chipType`, `cycles`, `date`, `diskusage`,
            `displayName`, `eas_set`, `expCompInfo`, `expDir`, `expName`, `flows`, `flowsInOrder`, `ftpStatus`, `id`,
            `isReverseRun`, `log`, `manTecDfltAmbient`, `manTecMinThreshold`, `manTecSlope`, `metaData`, `notes`,
            `pgmName`, `pinnedRepResult`, `plan`, `platform`, `rawdatastyle`, `reagentBarcode`, `resultDate`,
            `reverse_primer`, `runMode`, `samples`, `seqKitBarcode`, `sequencekitbarcode`, `sequencekitname`, `star`,
            `status`, `storageHost`, `storage_options`, `unique`, `usePreBeadfind`, `user_ack`.
        auto_analyze: bool; query `autoAnalyze`.
        baseline_run: bool; query `baselineRun`.
        chef_chip_expiration_1: str; query `chefChipExpiration1`.
        chef_chip_expiration_2: str; query `chefChipExpiration2`.
        chef_chip_type_1: str; query `chefChipType1`.
        chef_chip_type_2: str; query `chefChipType2`.
        chef_end_time: datetime.datetime; query `chefEndTime`.
        chef_extra_info_1: str; query `chefExtraInfo_1`.
        chef_extra_info_2: str; query `chefExtraInfo_2`.
        chef_flexible_workflow: str; query `chefFlexibleWorkflow`.
        chef_instrument_name: str; query `chefInstrumentName`.
        chef_kit_type: str; query `chefKitType`.
        chef_last_update: datetime.datetime; query `chefLastUpdate`.
        chef_log_path: str; query `chefLogPath`.
        chef_lot_number: str; query `chefLotNumber`.
        chef_manufacture_date: str; query `chefManufactureDate`.
        chef_message: str; query `chefMessage`.
        chef_operation_mode: str; query `chefOperationMode`.
        chef_package_ver: str; query `chefPackageVer`.
        chef_progress: float; query `chefProgress`.
        chef_protocol_deviation_name: str; query `chefProtocolDeviationName`.
        chef_reagent_id: str; query `chefReagentID`.
        chef_reagents_expiration: str; query `chefReagentsExpiration`.
        chef_reagents_lot: str; query `chefReagentsLot`.
        chef_reagents_part: str; query `chefReagentsPart`.
        chef_reagents_serial_num: str; query `chefReagentsSerialNum`.
        chef_remaining_seconds: int; query `chefRemainingSeconds`.
        chef_sample_pos: str; query `chefSamplePos`.
        chef_script_version: str; query `chefScriptVersion`.
        chef_solutions_expiration: str; query `chefSolutionsExpiration`.
        chef_solutions_lot: str; query `chefSolutionsLot`.
        chef_solutions_part: str; query `chefSolutionsPart`.
        chef_solutions_serial_num: str; query `chefSolutionsSerialNum`.
        chef_start_time: datetime.datetime; query `chefStartTime`.
        chef_status: str; query `chefStatus`.
        chef_tip_rack_barcode: str; query `chefTipRackBarcode`.
        chip_barcode: str; query `chipBarcode`.
        chip_tec_dflt_ambient: float; query `chipTecDfltAmbient`. Since 5.18.1.
        chip_tec_min_threshold: float; query `chipTecMinThreshold`. Since 5.18.1.
        chip_tec_slope: float; query `chipTecSlope`. Since 5.18.1.
        chip_type: str; query `chipType`.
        cycles: int; query `cycles`.
        date: datetime.datetime; query `date`.
        diskusage: int; query `diskusage`.
        display_name: str; query `displayName`.
        eas_set: int or str; query `eas_set`.
        exp_comp_info: str; query `expCompInfo`.
        exp_dir: str; query `expDir`.
        exp_name: str; query `expName`.
        flows: int; query `flows`.
        flows_in_order: str; query `flowsInOrder`.
        ftp_status: str; query `ftpStatus`.
        id: int; query `id`.
        is_reverse_run: bool; query `isReverseRun`.
        log: str; query `log`.
        man_tec_dflt_ambient: float; query `manTecDfltAmbient`. Since 5.18.1.
        man_tec_min_threshold: float; query `manTecMinThreshold`. Since 5.18.1.
        man_tec_slope: float; query `manTecSlope`. Since 5.18.1.
        meta_data: str; query `metaData`.
        notes: str; query `notes`.
        pgm_name: str; query `pgmName`.
        pinned_rep_result: bool; query `pinnedRepResult`.
        plan: int or str; query `plan`.
        platform: str; query `platform`.
        rawdatastyle: str; query `rawdatastyle`.
        reagent_barcode: str; query `reagentBarcode`.
        result_date: datetime.datetime; query `resultDate`.
        reverse_primer: str; query `reverse_primer`.
        run_mode: str; query `runMode`.
        samples: int or str; query `samples`.
        seq_kit_barcode: str; query `seqKitBarcode`.
        sequencekitbarcode: str; query `sequencekitbarcode`.
        sequencekitname: str; query `sequencekitname`.
        star: bool; query `star`.
        status: str; query `status`.
        storage_host: str; query `storageHost`.
        storage_options: str; query `storage_options`.
        unique: str; query `unique`.
        use_pre_beadfind: bool; query `usePreBeadfind`.
        user_ack: str; query `user_ack`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Experiment, read page by page.

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
            auto_analyze,
            baseline_run,
            chef_chip_expiration_1,
            chef_chip_expiration_2,
            chef_chip_type_1,
            chef_chip_type_2,
            chef_end_time,
            chef_extra_info_1,
            chef_extra_info_2,
            chef_flexible_workflow,
            chef_instrument_name,
            chef_kit_type,
            chef_last_update,
            chef_log_path,
            chef_lot_number,
            chef_manufacture_date,
            chef_message,
            chef_operation_mode,
            chef_package_ver,
            chef_progress,
            chef_protocol_deviation_name,
            chef_reagent_id,
            chef_reagents_expiration,
            chef_reagents_lot,
            chef_reagents_part,
            chef_reagents_serial_num,
            chef_remaining_seconds,
            chef_sample_pos,
            chef_script_version,
            chef_solutions_expiration,
            chef_solutions_lot,
            chef_solutions_part,
            chef_solutions_serial_num,
            chef_start_time,
            chef_status,
            chef_tip_rack_barcode,
            chip_barcode,
            chip_tec_dflt_ambient,
            chip_tec_min_threshold,
            chip_tec_slope,
            chip_type,
            cycles,
            date,
            diskusage,
            display_name,
            eas_set,
            exp_comp_info,
            exp_dir,
            exp_name,
            flows,
            flows_in_order,
            ftp_status,
            id,
            is_reverse_run,
            log,
            man_tec_dflt_ambient,
            man_tec_min_threshold,
            man_tec_slope,
            meta_data,
            notes,
            pgm_name,
            pinned_rep_result,
            plan,
            platform,
            rawdatastyle,
            reagent_barcode,
            result_date,
            reverse_primer,
            run_mode,
            samples,
            seq_kit_barcode,
            sequencekitbarcode,
            sequencekitname,
            star,
            status,
            storage_host,
            storage_options,
            unique,
            use_pre_beadfind,
            user_ack,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
