# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plugin/{id}/rescan_plugin/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "rescan_plugin",
    "rescan_plugin",
    "plugin",
    "GET",
    "/rundb/api/v1/plugin/{id}/rescan_plugin/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
    dangerous="acts-on-get",
)


def rescan_plugin(id: int, *, confirm: bool = False) -> calls.Call[Any]:
    """GET /rundb/api/v1/plugin/{id}/rescan_plugin/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        confirm: True to go ahead with what acts on get.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (id,))
