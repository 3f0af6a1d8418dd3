# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/results/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "results",
    "PUT",
    "/rundb/api/v1/results/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/results/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
