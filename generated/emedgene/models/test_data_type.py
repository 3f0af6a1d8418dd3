# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestDataType: /components/schemas/TestData/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/TestData/properties/type"


class TestDataType(enums.TextEnum):
    """`/components/schemas/TestData/properties/type` in the description."""

    EXOME = "Exome"
    WHOLE_GENOME = "Whole Genome"
    CUSTOM_PANEL = "Custom Panel"
