# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/availableplannedexperimentsummary/schema/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "schema",
    "schema",
    "availableplannedexperimentsummary",
    "GET",
    "/rundb/api/v1/availableplannedexperimentsummary/schema/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.MapOf(d.ANY)),),
    evidence="observed",
)


def schema() -> calls.Call[dict[str, Any]]:
    """GET /rundb/api/v1/availableplannedexperimentsummary/schema/.

    Returns:
        mapping of names to Any.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
