# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataLinkingBatchItemProcessingStatus: /components/schemas/ProjectDataLinkingBatchItemProcessing/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataLinkingBatchItemProcessing/properties/status"


class ProjectDataLinkingBatchItemProcessingStatus(enums.TextEnum):
    """`/components/schemas/ProjectDataLinkingBatchItemProcessing/properties/status` in the description."""

    INITIALISED = "INITIALISED"
    WAITING_RESOURCES = "WAITING_RESOURCES"
    RUNNING = "RUNNING"
    LINKED = "LINKED"
    ALREADY_LINKED = "ALREADY_LINKED"
    FAILED = "FAILED"
