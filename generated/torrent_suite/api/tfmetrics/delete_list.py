# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/tfmetrics/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "tfmetrics",
    "DELETE",
    "/rundb/api/v1/tfmetrics/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
    filters=f.Filters(
        {
            "HPAccuracy": None,
            "Q10Histo": None,
            "Q10Mean": None,
            "Q10ReadCount": None,
            "Q17Histo": None,
            "Q17Mean": None,
            "Q17ReadCount": None,
            "SysSNR": None,
            "aveKeyCount": None,
            "corrHPSNR": None,
            "id": None,
            "keypass": None,
            "name": None,
            "number": None,
            "report": f.RELATION,
            "sequence": None,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
        {
            "hp_accuracy": "HPAccuracy",
            "q10_histo": "Q10Histo",
            "q10_mean": "Q10Mean",
            "q10_read_count": "Q10ReadCount",
            "q17_histo": "Q17Histo",
            "q17_mean": "Q17Mean",
            "q17_read_count": "Q17ReadCount",
            "sys_snr": "SysSNR",
            "ave_key_count": "aveKeyCount",
            "corr_hpsnr": "corrHPSNR",
        },
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/tfmetrics/. The route is inferred; the platform may have another.

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
