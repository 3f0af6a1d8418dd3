# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/results/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "results",
    "DELETE",
    "/rundb/api/v1/results/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
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
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/results/. The route is inferred; the platform may have another.

    Arguments:
        confirm: True to go ahead with what deletes every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), filters=filters)
