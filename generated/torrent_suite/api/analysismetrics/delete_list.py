# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/analysismetrics/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "analysismetrics",
    "DELETE",
    "/rundb/api/v1/analysismetrics/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
    filters=f.Filters(
        {
            "adjusted_addressable": None,
            "amb": None,
            "bead": None,
            "dud": None,
            "empty": None,
            "excluded": None,
            "id": None,
            "ignored": None,
            "keypass_all_beads": None,
            "lib": None,
            "libFinal": None,
            "libKp": None,
            "libLive": None,
            "libMix": None,
            "lib_pass_basecaller": None,
            "lib_pass_cafie": None,
            "live": None,
            "loading": None,
            "pinned": None,
            "report": f.RELATION,
            "sysCF": None,
            "sysDR": None,
            "sysIE": None,
            "tf": None,
            "tfFinal": None,
            "tfKp": None,
            "tfLive": None,
            "tfMix": None,
            "total": None,
            "washout": None,
            "washout_ambiguous": None,
            "washout_dud": None,
            "washout_library": None,
            "washout_live": None,
            "washout_test_fragment": None,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
        {
            "lib_final": "libFinal",
            "lib_kp": "libKp",
            "lib_live": "libLive",
            "lib_mix": "libMix",
            "sys_cf": "sysCF",
            "sys_dr": "sysDR",
            "sys_ie": "sysIE",
            "tf_final": "tfFinal",
            "tf_kp": "tfKp",
            "tf_live": "tfLive",
            "tf_mix": "tfMix",
        },
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/analysismetrics/. The route is inferred; the platform may have another.

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
