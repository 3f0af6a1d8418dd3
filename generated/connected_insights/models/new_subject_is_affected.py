# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewSubjectIsAffected: /components/schemas/NewSubject/properties/isAffected."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/NewSubject/properties/isAffected"


class NewSubjectIsAffected(enums.TextEnum):
    """`/components/schemas/NewSubject/properties/isAffected` in the description."""

    AFFECTED = "AFFECTED"
    UNAFFECTED = "UNAFFECTED"
    UNKNOWN = "UNKNOWN"
