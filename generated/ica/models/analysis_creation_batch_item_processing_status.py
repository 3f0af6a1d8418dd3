# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisCreationBatchItemProcessingStatus: /components/schemas/AnalysisCreationBatchItemProcessing/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/AnalysisCreationBatchItemProcessing/properties/status"


class AnalysisCreationBatchItemProcessingStatus(enums.TextEnum):
    """`/components/schemas/AnalysisCreationBatchItemProcessing/properties/status` in the description."""

    RUNNING = "RUNNING"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
