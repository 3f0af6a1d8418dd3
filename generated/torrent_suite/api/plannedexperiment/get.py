# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plannedexperiment/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.plannedexperiment import Plannedexperiment

OPERATION = op.operation(
    "get",
    "get",
    "plannedexperiment",
    "GET",
    "/rundb/api/v1/plannedexperiment/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER), op.query("for_report", d.INTEGER)),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Plannedexperiment"))),),
    evidence="observed",
)


def get(id: int, *, for_report: int | None = None) -> calls.Call[Plannedexperiment]:
    """GET /rundb/api/v1/plannedexperiment/{id}/.

    Arguments:
        id: int; path `id`, required.
        for_report: int; query `for_report`.

    Returns:
        Plannedexperiment.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id, for_report))
