# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/rig/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "rig",
    "DELETE",
    "/rundb/api/v1/rig/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
    filters=f.Filters(
        {
            "alarms": None,
            "comments": None,
            "display_state": None,
            "ftppassword": None,
            "ftprootdir": None,
            "ftpserver": None,
            "ftpusername": None,
            "host_address": None,
            "last_clean_date": None,
            "last_experiment": None,
            "last_init_date": None,
            "location": f.RELATION,
            "name": None,
            "serial": None,
            "state": None,
            "type": None,
            "updateCommand": None,
            "updateflag": None,
            "updatehome": None,
            "version": None,
        },
        {"location": d.Lazy(__package__, "..location.list_", "OPERATION")},
        {"update_command": "updateCommand"},
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/rig/. The route is inferred; the platform may have another.

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
