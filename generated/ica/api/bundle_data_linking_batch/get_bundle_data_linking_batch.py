# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/dataLinkingBatch/{batchId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.bundle_data_linking_batch import BundleDataLinkingBatch

OPERATION = op.operation(
    "getBundleDataLinkingBatch",
    "get_bundle_data_linking_batch",
    "bundle_data_linking_batch",
    "GET",
    "/api/bundles/{bundleId}/dataLinkingBatch/{batchId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"), op.path("batchId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundleDataLinkingBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_bundle_data_linking_batch(bundle_id: str, batch_id: str) -> calls.Call[BundleDataLinkingBatch]:
    """GET /api/bundles/{bundleId}/dataLinkingBatch/{batchId} (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.

    Returns:
        BundleDataLinkingBatch.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id, batch_id))
