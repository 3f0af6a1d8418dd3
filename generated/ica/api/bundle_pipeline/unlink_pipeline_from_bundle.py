# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /api/bundles/{bundleId}/pipelines/{pipelineId}"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "unlinkPipelineFromBundle",
    "unlink_pipeline_from_bundle",
    "bundle_pipeline",
    "DELETE",
    "/api/bundles/{bundleId}/pipelines/{pipelineId}",
    accept="application/problem+json",
    parameters=(op.path("bundleId"), op.path("pipelineId")),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def unlink_pipeline_from_bundle(bundle_id: str, pipeline_id: str) -> calls.Call[None]:
    """DELETE /api/bundles/{bundleId}/pipelines/{pipelineId}.

    Arguments:
        bundle_id: str; path `bundleId`, required.
        pipeline_id: str; path `pipelineId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id, pipeline_id))
