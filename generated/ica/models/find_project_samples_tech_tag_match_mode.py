# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamplesTechTagMatchMode: /components/schemas/FindProjectSamples/properties/techTagMatchMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/FindProjectSamples/properties/techTagMatchMode"


class FindProjectSamplesTechTagMatchMode(enums.TextEnum):
    """`/components/schemas/FindProjectSamples/properties/techTagMatchMode` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
