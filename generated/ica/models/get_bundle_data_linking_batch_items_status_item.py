# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetBundleDataLinkingBatchItemsStatusItem: /paths/~1api~1bundles~1{bundleId}~1dataLinkingBatch~1{batchId}~1items/get/parameters/0/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1bundles~1{bundleId}~1dataLinkingBatch~1{batchId}~1items/get/parameters/0/schema/items"


class GetBundleDataLinkingBatchItemsStatusItem(enums.TextEnum):
    """`/paths/~1api~1bundles~1{bundleId}~1dataLinkingBatch~1{batchId}~1items/get/parameters/0/schema/items` in the description."""

    INITIALISED = "INITIALISED"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    RUNNING = "RUNNING"
    LINKED = "LINKED"
    ALREADY_LINKED = "ALREADY_LINKED"
    FAILED = "FAILED"
    PARTIALLY_LINKED = "PARTIALLY_LINKED"
