# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles/{bundleId}/dataUnlinkingBatch (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateBundleDataUnlinkingBatchDict
    from ...models.bundle_data_unlinking_batch import BundleDataUnlinkingBatch
    from ...models.create_bundle_data_unlinking_batch import CreateBundleDataUnlinkingBatch

OPERATION = op.operation(
    "createBundleDataUnlinkingBatch",
    "create_bundle_data_unlinking_batch",
    "bundle_data_unlinking_batch",
    "POST",
    "/api/bundles/{bundleId}/dataUnlinkingBatch",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"),),
    bodies=(op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateBundleDataUnlinkingBatch"))),),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.ModelOf(ref("BundleDataUnlinkingBatch"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_bundle_data_unlinking_batch(
    bundle_id: str, *, body: CreateBundleDataUnlinkingBatch | CreateBundleDataUnlinkingBatchDict | abc.Mapping[str, Any]
) -> calls.Call[BundleDataUnlinkingBatch]:
    """POST /api/bundles/{bundleId}/dataUnlinkingBatch (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.
        body: CreateBundleDataUnlinkingBatch, or a mapping with keys as on the wire
            (CreateBundleDataUnlinkingBatchDict). Sent as application/vnd.illumina.v3+json.

    Returns:
        BundleDataUnlinkingBatch.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id,), body)
