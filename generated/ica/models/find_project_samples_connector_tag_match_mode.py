# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FindProjectSamplesConnectorTagMatchMode: /components/schemas/FindProjectSamples/properties/connectorTagMatchMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/FindProjectSamples/properties/connectorTagMatchMode"


class FindProjectSamplesConnectorTagMatchMode(enums.TextEnum):
    """`/components/schemas/FindProjectSamples/properties/connectorTagMatchMode` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
