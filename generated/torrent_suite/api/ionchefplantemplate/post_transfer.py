# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/ionchefplantemplate/{id}/transfer/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.ionchefplantemplate_post_transfer_body import IonchefplantemplatePostTransferBody

OPERATION = op.operation(
    "post_transfer",
    "post_transfer",
    "ionchefplantemplate",
    "POST",
    "/rundb/api/v1/ionchefplantemplate/{id}/transfer/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(
        op.body(
            "application/x-www-form-urlencoded",
            "form",
            d.ModelOf(ref("IonchefplantemplatePostTransferBody")),
            required=False,
        ),
    ),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def post_transfer(
    id: int, *, body: IonchefplantemplatePostTransferBody | abc.Mapping[str, Any] | None = None
) -> calls.Call[Any]:
    """POST /rundb/api/v1/ionchefplantemplate/{id}/transfer/. The route is inferred; the platform may have another.

    Arguments:
        id: path `id`, required.
        body: the request body, a model or a plain mapping. Sent as application/x-www-form-urlencoded.
    """
    return calls.Call(OPERATION, (id,), body)
