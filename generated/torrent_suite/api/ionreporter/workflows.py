# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/ionreporter/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "workflows",
    "workflows",
    "ionreporter",
    "GET",
    "/rundb/api/v1/ionreporter/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="observed",
)


def workflows() -> calls.Call[Any]:
    """GET /rundb/api/v1/ionreporter/.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
