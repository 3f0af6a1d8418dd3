# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PatientGender: /components/schemas/Patient/properties/gender."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Patient/properties/gender"


class PatientGender(enums.TextEnum):
    """`/components/schemas/Patient/properties/gender` in the description."""

    MALE = "Male"
    FEMALE = "Female"
    UNKNOWN = "Unknown"
