# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateDataDataType: /components/schemas/CreateData/properties/dataType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateData/properties/dataType"


class CreateDataDataType(enums.TextEnum):
    """`/components/schemas/CreateData/properties/dataType` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
