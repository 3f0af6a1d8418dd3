# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/availableonetouchplannedexperiment/copy/{planGUID}/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.availableonetouchplannedexperiment_copy_body import AvailableonetouchplannedexperimentCopyBody

OPERATION = op.operation(
    "copy",
    "copy",
    "availableonetouchplannedexperiment",
    "POST",
    "/rundb/api/v1/availableonetouchplannedexperiment/copy/{planGUID}/",
    accept="application/json",
    parameters=(op.path("planGUID"),),
    bodies=(
        op.body(
            "application/x-www-form-urlencoded",
            "form",
            d.LazyAlias(ref("decode_availableonetouchplannedexperiment_copy_body")),
            required=False,
        ),
    ),
    answers=(op.answer("202", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def copy(
    plan_guid: str, *, body: AvailableonetouchplannedexperimentCopyBody | abc.Mapping[str, Any] | None = None
) -> calls.Call[Any]:
    """POST /rundb/api/v1/availableonetouchplannedexperiment/copy/{planGUID}/. The route is inferred; the platform may have another.

    Arguments:
        plan_guid: path `planGUID`, required.
        body: the request body, a model or a plain mapping. Sent as application/x-www-form-urlencoded.
    """
    return calls.Call(OPERATION, (plan_guid,), body)
