# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/experiment/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.experiment_list import ExperimentList
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "experiment",
    "PUT",
    "/rundb/api/v1/experiment/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ExperimentList"))),),
    evidence="inferred",
    dangerous="replaces-every-match",
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


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[ExperimentList]:
    """PUT /rundb/api/v1/experiment/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        ExperimentList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
