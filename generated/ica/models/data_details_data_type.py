# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataDetailsDataType: /components/schemas/DataDetails/properties/dataType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/DataDetails/properties/dataType"


class DataDetailsDataType(enums.TextEnum):
    """`/components/schemas/DataDetails/properties/dataType` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
