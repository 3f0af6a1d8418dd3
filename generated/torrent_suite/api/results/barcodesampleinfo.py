# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/barcodesampleinfo/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "barcodesampleinfo",
    "barcodesampleinfo",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/barcodesampleinfo/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def barcodesampleinfo(id: int) -> calls.Call[Any]:
    """GET /rundb/api/v1/results/{id}/barcodesampleinfo/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
