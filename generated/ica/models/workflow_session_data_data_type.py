# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionDataDataType: /components/schemas/WorkflowSessionData/properties/dataType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionData/properties/dataType"


class WorkflowSessionDataDataType(enums.TextEnum):
    """`/components/schemas/WorkflowSessionData/properties/dataType` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
