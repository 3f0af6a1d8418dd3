# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/compositeexperiment/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "compositeexperiment",
    "DELETE",
    "/rundb/api/v1/compositeexperiment/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
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
        together={
            "chefReagentsSerialNum": ("chefSolutionsSerialNum",),
            "chefSolutionsSerialNum": ("chefReagentsSerialNum",),
        },
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/compositeexperiment/. The route is inferred; the platform may have another.

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
