# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/compositeexperiment/show/"""

from __future__ import annotations

from collections import abc
from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op

OPERATION = op.operation(
    "show",
    "show",
    "compositeexperiment",
    "POST",
    "/rundb/api/v1/compositeexperiment/show/",
    bodies=(op.body("application/json", "json", d.MapOf(d.ANY), required=False),),
    answers=(op.answer("204"),),
    evidence="inferred",
)


def show(*, body: abc.Mapping[str, Any] | None = None) -> calls.Call[None]:
    """POST /rundb/api/v1/compositeexperiment/show/. The route is inferred; the platform may have another.

    Arguments:
        body: mapping of names to Any, or a mapping with keys as on the wire, may be left out. Sent as
            application/json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
