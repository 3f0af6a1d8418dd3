# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/torrentsuite/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "update",
    "update",
    "torrentsuite",
    "PUT",
    "/rundb/api/v1/torrentsuite/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.MapOf(d.ANY)),),
    evidence="observed",
    dangerous="updates-the-system",
)


def update(*, confirm: bool = False) -> calls.Call[dict[str, Any]]:
    """PUT /rundb/api/v1/torrentsuite/.

    Arguments:
        confirm: True to go ahead with what updates the system.

    Returns:
        mapping of names to Any.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), ())
