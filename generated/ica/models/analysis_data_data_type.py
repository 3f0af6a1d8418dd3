# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisDataDataType: /components/schemas/AnalysisData/properties/dataType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/AnalysisData/properties/dataType"


class AnalysisDataDataType(enums.TextEnum):
    """`/components/schemas/AnalysisData/properties/dataType` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
