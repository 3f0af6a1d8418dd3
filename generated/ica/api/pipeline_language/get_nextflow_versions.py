# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/pipelineLanguages/nextflow/versions (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.pipeline_language_version_list import PipelineLanguageVersionList

OPERATION = op.operation(
    "getNextflowVersions",
    "get_nextflow_versions",
    "pipeline_language",
    "GET",
    "/api/pipelineLanguages/nextflow/versions",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("PipelineLanguageVersionList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_nextflow_versions() -> calls.Call[PipelineLanguageVersionList]:
    """GET /api/pipelineLanguages/nextflow/versions (v3).

    Returns:
        PipelineLanguageVersionList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
