# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/pipelines/{pipelineId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.pipeline_v3 import PipelineV3

OPERATION = op.operation(
    "getPipeline",
    "get_pipeline",
    "pipeline",
    "GET",
    "/api/pipelines/{pipelineId}",
    version="v3",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("pipelineId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("PipelineV3")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", d.ModelOf(ref("PipelineV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_pipeline(pipeline_id: str) -> calls.Call[PipelineV3]:
    """GET /api/pipelines/{pipelineId} (v3).

    Arguments:
        pipeline_id: str; path `pipelineId`, required.

    Returns:
        PipelineV3.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (pipeline_id,))
