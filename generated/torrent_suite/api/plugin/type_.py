# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plugin/{id}/type/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "type",
    "type",
    "plugin",
    "GET",
    "/rundb/api/v1/plugin/{id}/type/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def type(id: int) -> calls.Call[Any]:
    """GET /rundb/api/v1/plugin/{id}/type/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
