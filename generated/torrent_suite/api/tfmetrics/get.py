# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/tfmetrics/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.tfmetrics import Tfmetrics

OPERATION = op.operation(
    "get",
    "get",
    "tfmetrics",
    "GET",
    "/rundb/api/v1/tfmetrics/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Tfmetrics"))),),
    evidence="observed",
)


def get(id: int) -> calls.Call[Tfmetrics]:
    """GET /rundb/api/v1/tfmetrics/{id}/.

    Arguments:
        id: int; path `id`, required.

    Returns:
        Tfmetrics.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
