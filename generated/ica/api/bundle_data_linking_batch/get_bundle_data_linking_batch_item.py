# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/dataLinkingBatch/{batchId}/items/{itemId} (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.bundle_data_linking_batch_item import BundleDataLinkingBatchItem

OPERATION = op.operation(
    "getBundleDataLinkingBatchItem",
    "get_bundle_data_linking_batch_item",
    "bundle_data_linking_batch",
    "GET",
    "/api/bundles/{bundleId}/dataLinkingBatch/{batchId}/items/{itemId}",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"), op.path("batchId"), op.path("itemId")),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundleDataLinkingBatchItem"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_bundle_data_linking_batch_item(
    bundle_id: str, batch_id: str, item_id: str
) -> calls.Call[BundleDataLinkingBatchItem]:
    """GET /api/bundles/{bundleId}/dataLinkingBatch/{batchId}/items/{itemId} (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.
        batch_id: str; path `batchId`, required. Format `uuid`.
        item_id: str; path `itemId`, required. Format `uuid`.

    Returns:
        BundleDataLinkingBatchItem.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id, batch_id, item_id))
