# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/results/{id}/metadata/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ResultsPostMetadataBodyDict
    from ...models.results_post_metadata_body import ResultsPostMetadataBody

OPERATION = op.operation(
    "post_metadata",
    "post_metadata",
    "results",
    "POST",
    "/rundb/api/v1/results/{id}/metadata/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ResultsPostMetadataBody")), required=False),),
    answers=(op.answer("202"),),
    evidence="inferred",
)


def post_metadata(
    id: int, *, body: ResultsPostMetadataBody | ResultsPostMetadataBodyDict | abc.Mapping[str, Any] | None = None
) -> calls.Call[None]:
    """POST /rundb/api/v1/results/{id}/metadata/. The route is inferred; the platform may have another.

    Arguments:
        id: int; path `id`, required.
        body: ResultsPostMetadataBody, or a mapping with keys as on the wire (ResultsPostMetadataBodyDict), may be
            left out. Sent as application/json.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (id,), body)
