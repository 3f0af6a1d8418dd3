# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plugin/{id}/extend/{extend}/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "get_extend",
    "get_extend",
    "plugin",
    "GET",
    "/rundb/api/v1/plugin/{id}/extend/{extend}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER), op.path("extend")),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
    dangerous="acts-on-get",
)


def get_extend(id: int, extend: str, *, confirm: bool = False) -> calls.Call[Any]:
    """GET /rundb/api/v1/plugin/{id}/extend/{extend}/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        extend: str; path `extend`, required.
        confirm: True to go ahead with what acts on get.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (id, extend))
