# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/analysisargs/getargs/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "getargs",
    "getargs",
    "analysisargs",
    "GET",
    "/rundb/api/v1/analysisargs/getargs/",
    accept="application/json",
    parameters=(op.query("chipType"), op.query("planGUID")),
    answers=(op.answer("200", "application/json", d.MapOf(d.ANY)),),
    security=(),
    evidence="inferred",
)


def getargs(*, chip_type: str | None = None, plan_guid: str | None = None) -> calls.Call[dict[str, Any]]:
    """GET /rundb/api/v1/analysisargs/getargs/. The route is inferred; the platform may have another.

    Arguments:
        chip_type: str; query `chipType`.
        plan_guid: str; query `planGUID`.

    Returns:
        mapping of names to Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (chip_type, plan_guid))
