# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindSampleConditionMatchMode: /components/schemas/FindSampleCondition/properties/matchMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/FindSampleCondition/properties/matchMode"


class FindSampleConditionMatchMode(enums.TextEnum):
    """`/components/schemas/FindSampleCondition/properties/matchMode` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
