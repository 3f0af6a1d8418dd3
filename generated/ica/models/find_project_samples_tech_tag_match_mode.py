# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamplesTechTagMatchMode: /components/schemas/FindProjectSamples/properties/techTagMatchMode."""

from __future__ import annotations

from ...runtime.enums import TextEnum


class FindProjectSamplesTechTagMatchMode(TextEnum):
    """`/components/schemas/FindProjectSamples/properties/techTagMatchMode` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
