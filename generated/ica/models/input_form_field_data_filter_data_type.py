# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldDataFilterDataType: /components/schemas/InputFormFieldDataFilter/properties/dataType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/InputFormFieldDataFilter/properties/dataType"


class InputFormFieldDataFilterDataType(enums.TextEnum):
    """`/components/schemas/InputFormFieldDataFilter/properties/dataType` in the description."""

    FILE = "FILE"
    DIRECTORY = "DIRECTORY"
