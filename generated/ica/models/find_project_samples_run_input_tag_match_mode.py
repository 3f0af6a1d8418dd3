# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamplesRunInputTagMatchMode: /components/schemas/FindProjectSamples/properties/runInputTagMatchMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/FindProjectSamples/properties/runInputTagMatchMode"


class FindProjectSamplesRunInputTagMatchMode(enums.TextEnum):
    """`/components/schemas/FindProjectSamples/properties/runInputTagMatchMode` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
