# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/plannedexperiment/create/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PlannedexperimentPostCreateBodyDict
    from ...models.plannedexperiment_post_create_body import PlannedexperimentPostCreateBody

OPERATION = op.operation(
    "post_create",
    "post_create",
    "plannedexperiment",
    "POST",
    "/rundb/api/v1/plannedexperiment/create/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("PlannedexperimentPostCreateBody")), required=False),),
    answers=(op.answer("202", "application/json", d.MapOf(d.ANY)),),
    evidence="inferred",
)


def post_create(
    *, body: PlannedexperimentPostCreateBody | PlannedexperimentPostCreateBodyDict | abc.Mapping[str, Any] | None = None
) -> calls.Call[dict[str, Any]]:
    """POST /rundb/api/v1/plannedexperiment/create/. The route is inferred; the platform may have another.

    Arguments:
        body: PlannedexperimentPostCreateBody, or a mapping with keys as on the wire
            (PlannedexperimentPostCreateBodyDict), may be left out. Sent as application/json.

    Returns:
        mapping of names to Any.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
