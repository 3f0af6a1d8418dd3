# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataTransferStatus: /components/schemas/DataTransfer/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/DataTransfer/properties/status"


class DataTransferStatus(enums.TextEnum):
    """`/components/schemas/DataTransfer/properties/status` in the description."""

    REQUESTED = "REQUESTED"
    ONGOING = "ONGOING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    ABORTED = "ABORTED"
    ABORTREQUESTED = "ABORTREQUESTED"
    SCHEDULED = "SCHEDULED"
