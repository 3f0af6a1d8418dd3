# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewSubjectGender: /components/schemas/NewSubject/properties/gender."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/NewSubject/properties/gender"


class NewSubjectGender(enums.TextEnum):
    """`/components/schemas/NewSubject/properties/gender` in the description."""

    MALE = "MALE"
    FEMALE = "FEMALE"
    UNKNOWN = "UNKNOWN"
