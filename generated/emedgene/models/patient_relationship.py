# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PatientRelationship: /components/schemas/Patient/properties/relationship."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Patient/properties/relationship"


class PatientRelationship(enums.TextEnum):
    """`/components/schemas/Patient/properties/relationship` in the description."""

    TEST_SUBJECT = "Test Subject"
    MOTHER = "Mother"
    FATHER = "Father"
    SIBLING = "Sibling"
    OTHER = "Other"
