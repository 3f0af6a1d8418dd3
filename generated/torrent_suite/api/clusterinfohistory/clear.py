# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/clusterinfohistory/clear/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "clear",
    "clear",
    "clusterinfohistory",
    "GET",
    "/rundb/api/v1/clusterinfohistory/clear/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
)


def clear() -> calls.Call[Any]:
    """GET /rundb/api/v1/clusterinfohistory/clear/."""
    return calls.Call(OPERATION, ())
