# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plugin/lineage/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "lineage",
    "lineage",
    "plugin",
    "GET",
    "/rundb/api/v1/plugin/lineage/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def lineage() -> calls.Call[Any]:
    """GET /rundb/api/v1/plugin/lineage/. The route is inferred; the platform may have another.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
