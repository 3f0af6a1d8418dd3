# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataCopyBatchItemProcessingStatus: /components/schemas/ProjectDataCopyBatchItemProcessing/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataCopyBatchItemProcessing/properties/status"


class ProjectDataCopyBatchItemProcessingStatus(enums.TextEnum):
    """`/components/schemas/ProjectDataCopyBatchItemProcessing/properties/status` in the description."""

    QUEUED = "QUEUED"
    COPYING = "COPYING"
    COPIED = "COPIED"
    PARTIALLY_COPIED = "PARTIALLY_COPIED"
    FAILED = "FAILED"
