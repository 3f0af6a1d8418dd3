# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamplesUserTagMatchMode: /components/schemas/FindProjectSamples/properties/userTagMatchMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/FindProjectSamples/properties/userTagMatchMode"


class FindProjectSamplesUserTagMatchMode(enums.TextEnum):
    """`/components/schemas/FindProjectSamples/properties/userTagMatchMode` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
