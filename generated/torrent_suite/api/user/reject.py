# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/user/{id}/reject/"""

from __future__ import annotations

from collections import abc
from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "reject",
    "reject",
    "user",
    "POST",
    "/rundb/api/v1/user/{id}/reject/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.MapOf(d.ANY), required=False),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def reject(id: int, *, body: abc.Mapping[str, Any] | None = None) -> calls.Call[Any]:
    """POST /rundb/api/v1/user/{id}/reject/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        body: mapping of names to Any, or a mapping with keys as on the wire, may be left out. Sent as
            application/json.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
