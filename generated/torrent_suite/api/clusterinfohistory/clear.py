# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/clusterinfohistory/clear/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "clear",
    "clear",
    "clusterinfohistory",
    "GET",
    "/rundb/api/v1/clusterinfohistory/clear/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
    dangerous="acts-on-get",
)


def clear(*, confirm: bool = False) -> calls.Call[Any]:
    """GET /rundb/api/v1/clusterinfohistory/clear/. The route is inferred; the platform may have another.

    Arguments:
        confirm: True to go ahead with what acts on get.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), ())
