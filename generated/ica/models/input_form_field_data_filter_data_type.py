# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormFieldDataFilterDataType: /components/schemas/InputFormFieldDataFilter/properties/dataType."""

from __future__ import annotations

from ...runtime.enums import TextEnum


class InputFormFieldDataFilterDataType(TextEnum):
    """`/components/schemas/InputFormFieldDataFilter/properties/dataType` in the description."""

    FILE = "FILE"
    DIRECTORY = "DIRECTORY"
