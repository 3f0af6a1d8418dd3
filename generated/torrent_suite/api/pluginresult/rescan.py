# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/pluginresult/{id}/rescan/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "rescan",
    "rescan",
    "pluginresult",
    "GET",
    "/rundb/api/v1/pluginresult/{id}/rescan/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
)


def rescan(id: int) -> calls.Call[Any]:
    """GET /rundb/api/v1/pluginresult/{id}/rescan/.

    Arguments:
        id: path `id`, required.
    """
    return calls.Call(OPERATION, (id,))
