# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FieldFieldType: /components/schemas/Field/properties/fieldType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Field/properties/fieldType"


class FieldFieldType(enums.TextEnum):
    """`/components/schemas/Field/properties/fieldType` in the description."""

    TEXT = "TEXT"
    NUMERIC = "NUMERIC"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    ENUMERATION = "ENUMERATION"
    FIELDGROUP = "FIELDGROUP"
    PIPELINE_REFERENCE = "PIPELINE_REFERENCE"
