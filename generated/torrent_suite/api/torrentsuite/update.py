# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/torrentsuite/"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "update",
    "update",
    "torrentsuite",
    "PUT",
    "/rundb/api/v1/torrentsuite/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.MapOf(d.ANY)),),
)


def update() -> calls.Call[dict[str, Any]]:
    """PUT /rundb/api/v1/torrentsuite/."""
    return calls.Call(OPERATION, ())
