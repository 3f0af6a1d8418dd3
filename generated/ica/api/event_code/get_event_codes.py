# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/eventCodes (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.event_code_list import EventCodeList

OPERATION = op.operation(
    "getEventCodes",
    "get_event_codes",
    "event_code",
    "GET",
    "/api/eventCodes",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("EventCodeList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_event_codes() -> calls.Call[EventCodeList]:
    """GET /api/eventCodes (v3).

    Returns:
        EventCodeList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
