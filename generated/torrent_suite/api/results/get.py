# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.results import Results

OPERATION = op.operation(
    "get",
    "get",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER), op.query("noplugin", d.BOOLEAN)),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Results"))),),
    evidence="observed",
    asked={"noplugin": f.Asked(truths=("true",))},
)


def get(id: int, *, noplugin: bool | None = None) -> calls.Call[Results]:
    """GET /rundb/api/v1/results/{id}/.

    Arguments:
        id: int; path `id`, required.
        noplugin: bool; query `noplugin`. Read are only `true`.

    Returns:
        Results.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id, noplugin))
