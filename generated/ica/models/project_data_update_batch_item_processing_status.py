# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataUpdateBatchItemProcessingStatus: /components/schemas/ProjectDataUpdateBatchItemProcessing/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataUpdateBatchItemProcessing/properties/status"


class ProjectDataUpdateBatchItemProcessingStatus(enums.TextEnum):
    """`/components/schemas/ProjectDataUpdateBatchItemProcessing/properties/status` in the description."""

    INITIALISED = "INITIALISED"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    UPDATING = "UPDATING"
    UPDATED = "UPDATED"
    PARTIALLY_UPDATED = "PARTIALLY_UPDATED"
    FAILED = "FAILED"
