# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/kitinfo/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "kitinfo",
    "DELETE",
    "/rundb/api/v1/kitinfo/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
    filters=f.Filters(
        {
            "applicationType": None,
            "cartridgeBetweenUsageAbsoluteMaxDayLimit": None,
            "cartridgeExpirationDayLimit": None,
            "categories": None,
            "chipTypes": None,
            "defaultCartridgeUsageCount": None,
            "defaultFlowOrder": f.RELATION,
            "description": None,
            "flowCount": None,
            "id": None,
            "instrumentType": None,
            "isActive": None,
            "kitType": None,
            "libraryReadLength": None,
            "name": None,
            "nucleotideType": None,
            "runMode": None,
            "samplePrep_instrumentType": None,
            "uid": None,
        },
        {"defaultFlowOrder": d.Lazy(__package__, "..floworder.list_", "OPERATION")},
        {
            "application_type": "applicationType",
            "cartridge_between_usage_absolute_max_day_limit": "cartridgeBetweenUsageAbsoluteMaxDayLimit",
            "cartridge_expiration_day_limit": "cartridgeExpirationDayLimit",
            "chip_types": "chipTypes",
            "default_cartridge_usage_count": "defaultCartridgeUsageCount",
            "default_flow_order": "defaultFlowOrder",
            "flow_count": "flowCount",
            "instrument_type": "instrumentType",
            "is_active": "isActive",
            "kit_type": "kitType",
            "library_read_length": "libraryReadLength",
            "nucleotide_type": "nucleotideType",
            "run_mode": "runMode",
            "sample_prep_instrument_type": "samplePrep_instrumentType",
        },
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/kitinfo/. The route is inferred; the platform may have another.

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
