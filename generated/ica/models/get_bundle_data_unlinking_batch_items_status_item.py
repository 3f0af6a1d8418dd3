# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetBundleDataUnlinkingBatchItemsStatusItem: /paths/~1api~1bundles~1{bundleId}~1dataUnlinkingBatch~1{batchId}~1items/get/parameters/0/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1bundles~1{bundleId}~1dataUnlinkingBatch~1{batchId}~1items/get/parameters/0/schema/items"


class GetBundleDataUnlinkingBatchItemsStatusItem(enums.TextEnum):
    """`/paths/~1api~1bundles~1{bundleId}~1dataUnlinkingBatch~1{batchId}~1items/get/parameters/0/schema/items` in the description."""

    INITIALISED = "INITIALISED"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    RUNNING = "RUNNING"
    UNLINKED = "UNLINKED"
    ALREADY_UNLINKED = "ALREADY_UNLINKED"
    FAILED = "FAILED"
    PARTIALLY_UNLINKED = "PARTIALLY_UNLINKED"
