# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plannedexperiment/create/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "get_create",
    "get_create",
    "plannedexperiment",
    "GET",
    "/rundb/api/v1/plannedexperiment/create/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.MapOf(d.ANY)),),
    evidence="inferred",
)


def get_create() -> calls.Call[dict[str, Any]]:
    """GET /rundb/api/v1/plannedexperiment/create/. The route is inferred; the platform may have another.

    Returns:
        mapping of names to Any.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
