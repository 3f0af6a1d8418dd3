# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataFieldFieldType: /components/schemas/MetadataField/properties/fieldType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/MetadataField/properties/fieldType"


class MetadataFieldFieldType(enums.TextEnum):
    """`/components/schemas/MetadataField/properties/fieldType` in the description."""

    TEXT = "TEXT"
    NUMERIC = "NUMERIC"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    GROUP = "GROUP"
