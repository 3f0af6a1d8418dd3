# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/scan_for_orphaned_plugin_results/"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "scan_for_orphaned_plugin_results",
    "scan_for_orphaned_plugin_results",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/scan_for_orphaned_plugin_results/",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="acts-on-get",
)


def scan_for_orphaned_plugin_results(id: int, *, confirm: bool = False) -> calls.Call[None]:
    """GET /rundb/api/v1/results/{id}/scan_for_orphaned_plugin_results/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        confirm: True to go ahead with what acts on get.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (id,))
