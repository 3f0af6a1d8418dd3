# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/pluginstore/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "get_pluginstore",
    "get_pluginstore",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/pluginstore/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.MapOf(d.ANY)),),
    evidence="inferred",
)


def get_pluginstore(id: int) -> calls.Call[dict[str, Any]]:
    """GET /rundb/api/v1/results/{id}/pluginstore/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.

    Returns:
        mapping of names to Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
