# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/experiment/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "experiment",
    "DELETE",
    "/rundb/api/v1/experiment/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
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
            "chipType": None,
            "cycles": None,
            "date": None,
            "diskusage": None,
            "displayName": None,
            "eas_set": None,
            "expCompInfo": None,
            "expDir": None,
            "expName": None,
            "flows": None,
            "flowsInOrder": None,
            "ftpStatus": None,
            "id": None,
            "isReverseRun": None,
            "log": None,
            "metaData": None,
            "notes": None,
            "pgmName": None,
            "pinnedRepResult": None,
            "plan": None,
            "platform": None,
            "rawdatastyle": None,
            "reagentBarcode": None,
            "resultDate": None,
            "reverse_primer": None,
            "runMode": None,
            "samples": None,
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
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/experiment/.

    Arguments:
        confirm: True to go ahead with what deletes-every-match.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), filters=filters)
