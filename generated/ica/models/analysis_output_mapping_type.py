# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisOutputMappingType: /components/schemas/AnalysisOutputMapping/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/AnalysisOutputMapping/properties/type"


class AnalysisOutputMappingType(enums.TextEnum):
    """`/components/schemas/AnalysisOutputMapping/properties/type` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
