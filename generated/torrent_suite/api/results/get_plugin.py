# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/results/{id}/plugin/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.results_get_plugin_answer import ResultsGetPluginAnswer

OPERATION = op.operation(
    "get_plugin",
    "get_plugin",
    "results",
    "GET",
    "/rundb/api/v1/results/{id}/plugin/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ResultsGetPluginAnswer"))),),
    evidence="inferred",
)


def get_plugin(id: int) -> calls.Call[ResultsGetPluginAnswer]:
    """GET /rundb/api/v1/results/{id}/plugin/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.

    Returns:
        ResultsGetPluginAnswer.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,))
