# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetProjectDataCopyBatchItemsStatusItem: /paths/~1api~1projects~1{projectId}~1dataCopyBatch~1{batchId}~1items/get/parameters/0/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1dataCopyBatch~1{batchId}~1items/get/parameters/0/schema/items"


class GetProjectDataCopyBatchItemsStatusItem(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1dataCopyBatch~1{batchId}~1items/get/parameters/0/schema/items` in the description."""

    QUEUED = "QUEUED"
    COPYING = "COPYING"
    COPIED = "COPIED"
    PARTIALLY_COPIED = "PARTIALLY_COPIED"
    FAILED = "FAILED"
