# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/results/{id}/representative/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ResultsRepresentativeBodyDict
    from ...models.results_representative_body import ResultsRepresentativeBody

OPERATION = op.operation(
    "representative",
    "representative",
    "results",
    "POST",
    "/rundb/api/v1/results/{id}/representative/",
    accept="application/json",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ResultsRepresentativeBody")), required=False),),
    answers=(op.answer("200", "application/json", d.ANY), op.answer("204")),
    evidence="inferred",
)


def representative(
    id: int, *, body: ResultsRepresentativeBody | ResultsRepresentativeBodyDict | abc.Mapping[str, Any] | None = None
) -> calls.Call[Any]:
    """POST /rundb/api/v1/results/{id}/representative/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        body: ResultsRepresentativeBody, or a mapping with keys as on the wire (ResultsRepresentativeBodyDict), may be
            left out. Sent as application/json.

    Returns:
        Any.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
