# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/sampleprepdata/"""

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
    "sampleprepdata",
    "PUT",
    "/rundb/api/v1/sampleprepdata/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/sampleprepdata/. The route is inferred; the platform may have another.

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
