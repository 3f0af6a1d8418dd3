# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/pipelines/{pipelineId}/configurationParameters (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.pipeline_configuration_parameter_list import PipelineConfigurationParameterList

OPERATION = op.operation(
    "getPipelineConfigurationParameters",
    "get_pipeline_configuration_parameters",
    "pipeline",
    "GET",
    "/api/pipelines/{pipelineId}/configurationParameters",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("pipelineId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("PipelineConfigurationParameterList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_pipeline_configuration_parameters(pipeline_id: str) -> calls.Call[PipelineConfigurationParameterList]:
    """GET /api/pipelines/{pipelineId}/configurationParameters (v3).

    Arguments:
        pipeline_id: str; path `pipelineId`, required.

    Returns:
        PipelineConfigurationParameterList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (pipeline_id,))
