# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/pipelines/{pipelineId} (v4)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.pipeline_v4 import PipelineV4

OPERATION = op.operation(
    "getPipeline",
    "get_pipeline",
    "pipeline",
    "GET",
    "/api/pipelines/{pipelineId}",
    version="v4",
    versions=("v4", "v3"),
    accept="application/vnd.illumina.v4+json, application/problem+json",
    parameters=(op.path("pipelineId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("PipelineV3")), headers=("ETag",)),
        op.answer("200", "application/vnd.illumina.v4+json", ModelOf(ref("PipelineV4")), headers=("ETag",)),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_pipeline(pipeline_id: str) -> Call[PipelineV4]:
    """GET /api/pipelines/{pipelineId} (v4).

    Arguments:
        pipeline_id: path `pipelineId`, required.
    """
    return Call(OPERATION, (pipeline_id,))
