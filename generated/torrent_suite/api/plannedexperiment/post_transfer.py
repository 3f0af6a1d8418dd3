# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/plannedexperiment/{id}/transfer/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import PlannedexperimentPostTransferBodyDict
    from ...models.plannedexperiment_post_transfer_body import PlannedexperimentPostTransferBody

OPERATION = op.operation(
    "post_transfer",
    "post_transfer",
    "plannedexperiment",
    "POST",
    "/rundb/api/v1/plannedexperiment/{id}/transfer/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(
        op.body(
            "application/x-www-form-urlencoded",
            "form",
            d.ModelOf(ref("PlannedexperimentPostTransferBody")),
            required=False,
        ),
    ),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def post_transfer(
    id: int,
    *,
    body: PlannedexperimentPostTransferBody
    | PlannedexperimentPostTransferBodyDict
    | abc.Mapping[str, Any]
    | None = None,
) -> calls.Call[Any]:
    """POST /rundb/api/v1/plannedexperiment/{id}/transfer/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        body: PlannedexperimentPostTransferBody, or a mapping with keys as on the wire
            (PlannedexperimentPostTransferBodyDict), may be left out. Sent as application/x-www-form-urlencoded.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
