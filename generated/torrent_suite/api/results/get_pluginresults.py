# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/pluginresults/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

if TYPE_CHECKING:
    from ....runtime import items as i

OPERATION = op.operation(
    "get_pluginresults",
    "get_pluginresults",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/pluginresults/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.Whole(d.ANY)),),
    evidence="inferred",
)


def get_pluginresults(id: int) -> calls.Call[i.Items[Any]]:
    """GET /rundb/api/v1/results/{id}/pluginresults/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.

    Returns:
        list of Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
