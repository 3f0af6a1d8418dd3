# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /rundb/api/v1/experiment/{id}/metadata/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.experiment_post_metadata_body import ExperimentPostMetadataBody

OPERATION = op.operation(
    "post_metadata",
    "post_metadata",
    "experiment",
    "POST",
    "/rundb/api/v1/experiment/{id}/metadata/",
    parameters=(op.path("id", d.INTEGER),),
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ExperimentPostMetadataBody")), required=False),),
    answers=(op.answer("202"),),
    evidence="inferred",
)


def post_metadata(
    id: int, *, body: ExperimentPostMetadataBody | abc.Mapping[str, Any] | None = None
) -> calls.Call[None]:
    """POST /rundb/api/v1/experiment/{id}/metadata/. The route is inferred; the platform may have another.

    Arguments:
        id: path `id`, required.
        body: the request body, a model or a plain mapping. Sent as application/json.
    """
    return calls.Call(OPERATION, (id,), body)
