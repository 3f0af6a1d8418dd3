# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionV3Status: /components/schemas/WorkflowSessionV3/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionV3/properties/status"


class WorkflowSessionV3Status(enums.TextEnum):
    """`/components/schemas/WorkflowSessionV3/properties/status` in the description."""

    REQUESTED = "REQUESTED"
    AWAITINGINPUT = "AWAITINGINPUT"
    INPROGRESS = "INPROGRESS"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    FAILEDFINAL = "FAILEDFINAL"
    ABORTED = "ABORTED"
