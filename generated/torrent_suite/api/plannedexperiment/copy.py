# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/plannedexperiment/copy/{planGUID}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PlannedexperimentCopyBodyValue

OPERATION = op.operation(
    "copy",
    "copy",
    "plannedexperiment",
    "POST",
    "/rundb/api/v1/plannedexperiment/copy/{planGUID}/",
    accept="application/json",
    parameters=(op.path("planGUID"),),
    bodies=(
        op.body(
            "application/x-www-form-urlencoded",
            "form",
            d.LazyAlias(ref("decode_plannedexperiment_copy_body")),
            required=False,
        ),
    ),
    answers=(op.answer("202", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def copy(
    plan_guid: str, *, body: PlannedexperimentCopyBodyValue | abc.Mapping[str, Any] | None = None
) -> calls.Call[Any]:
    """POST /rundb/api/v1/plannedexperiment/copy/{planGUID}/. The route is inferred; the platform may have another.

    Arguments:
        plan_guid: str; path `planGUID`, required.
        body: PlannedexperimentCopyBody, or a mapping with keys as on the wire (PlannedexperimentCopyBodyValue), may
            be left out. Sent as application/x-www-form-urlencoded.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (plan_guid,), body)
