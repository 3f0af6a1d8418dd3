# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetSampleCreationBatchItemsStatusItem: /paths/~1api~1projects~1{projectId}~1sampleCreationBatch~1{batchId}~1items/get/parameters/0/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1sampleCreationBatch~1{batchId}~1items/get/parameters/0/schema/items"


class GetSampleCreationBatchItemsStatusItem(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1sampleCreationBatch~1{batchId}~1items/get/parameters/0/schema/items` in the description."""

    INITIALIZED = "INITIALIZED"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    PARTIALLY_SUCCEEDED = "PARTIALLY_SUCCEEDED"
    FAILED = "FAILED"
    STOPPED = "STOPPED"
