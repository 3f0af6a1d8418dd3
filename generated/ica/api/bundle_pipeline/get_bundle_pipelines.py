# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/pipelines (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.bundle_pipeline_list import BundlePipelineList

OPERATION = op.operation(
    "getBundlePipelines",
    "get_bundle_pipelines",
    "bundle_pipeline",
    "GET",
    "/api/bundles/{bundleId}/pipelines",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundlePipelineList"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_bundle_pipelines(bundle_id: str) -> calls.Call[BundlePipelineList]:
    """GET /api/bundles/{bundleId}/pipelines (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.

    Returns:
        BundlePipelineList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id,))
