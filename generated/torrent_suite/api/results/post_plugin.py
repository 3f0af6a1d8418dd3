# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/results/{id}/plugin/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ResultsPostPluginBodyDict
    from ...models.results_post_plugin_body import ResultsPostPluginBody

OPERATION = op.operation(
    "post_plugin",
    "post_plugin",
    "results",
    "POST",
    "/rundb/api/v1/results/{id}/plugin/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ResultsPostPluginBody")), required=False),),
    answers=(op.answer("202"),),
    evidence="inferred",
)


def post_plugin(
    id: int, *, body: ResultsPostPluginBody | ResultsPostPluginBodyDict | abc.Mapping[str, Any] | None = None
) -> calls.Call[None]:
    """POST /rundb/api/v1/results/{id}/plugin/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        body: ResultsPostPluginBody, or a mapping with keys as on the wire (ResultsPostPluginBodyDict), may be left
            out. Sent as application/json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
