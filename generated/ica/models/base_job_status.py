# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BaseJobStatus: /components/schemas/BaseJob/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/BaseJob/properties/status"


class BaseJobStatus(enums.TextEnum):
    """`/components/schemas/BaseJob/properties/status` in the description."""

    CREATED = "CREATED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    PENDING = "PENDING"
    INPROGRESS = "INPROGRESS"
    ABORTED = "ABORTED"
