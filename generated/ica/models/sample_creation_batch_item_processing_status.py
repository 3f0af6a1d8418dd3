# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleCreationBatchItemProcessingStatus: /components/schemas/SampleCreationBatchItemProcessing/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/SampleCreationBatchItemProcessing/properties/status"


class SampleCreationBatchItemProcessingStatus(enums.TextEnum):
    """`/components/schemas/SampleCreationBatchItemProcessing/properties/status` in the description."""

    INITIALIZED = "INITIALIZED"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    PARTIALLY_SUCCEEDED = "PARTIALLY_SUCCEEDED"
    FAILED = "FAILED"
    STOPPED = "STOPPED"
