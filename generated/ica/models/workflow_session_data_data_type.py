# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionDataDataType: /components/schemas/WorkflowSessionData/properties/dataType."""

from __future__ import annotations

from ...runtime.enums import TextEnum

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionData/properties/dataType"


class WorkflowSessionDataDataType(TextEnum):
    """`/components/schemas/WorkflowSessionData/properties/dataType` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
