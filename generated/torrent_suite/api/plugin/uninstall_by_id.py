# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/plugin/uninstall/{id}/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "uninstall_by_id",
    "uninstall_by_id",
    "plugin",
    "DELETE",
    "/rundb/api/v1/plugin/uninstall/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
    dangerous="removes-software",
)


def uninstall_by_id(id: int, *, confirm: bool = False) -> calls.Call[Any]:
    """DELETE /rundb/api/v1/plugin/uninstall/{id}/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        confirm: True to go ahead with what removes software.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (id,))
