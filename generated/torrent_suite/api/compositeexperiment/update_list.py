# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/compositeexperiment/"""

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
    "compositeexperiment",
    "PUT",
    "/rundb/api/v1/compositeexperiment/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/compositeexperiment/. The route is inferred; the platform may have another.

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
