# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/analysismetrics/"""

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
    "analysismetrics",
    "PUT",
    "/rundb/api/v1/analysismetrics/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/analysismetrics/. The route is inferred; the platform may have another.

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
