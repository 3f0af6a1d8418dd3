# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/ionmeshnode/{id}/"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "delete",
    "delete",
    "ionmeshnode",
    "DELETE",
    "/rundb/api/v1/ionmeshnode/{id}/",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("204"),),
    evidence="observed",
)


def delete(id: int) -> calls.Call[None]:
    """DELETE /rundb/api/v1/ionmeshnode/{id}/.

    Arguments:
        id: int; path `id`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
