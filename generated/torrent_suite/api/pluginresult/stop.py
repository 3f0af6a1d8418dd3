# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/pluginresult/{id}/stop/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "stop",
    "stop",
    "pluginresult",
    "GET",
    "/rundb/api/v1/pluginresult/{id}/stop/",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("204"),),
)


def stop(id: int) -> calls.Call[None]:
    """GET /rundb/api/v1/pluginresult/{id}/stop/.

    Arguments:
        id: path `id`, required.
    """
    return calls.Call(OPERATION, (id,))
