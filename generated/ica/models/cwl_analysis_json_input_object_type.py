# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisJsonInputObjectType: /components/schemas/CwlAnalysisJsonInput/properties/objectType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisJsonInput/properties/objectType"


class CwlAnalysisJsonInputObjectType(enums.TextEnum):
    """`/components/schemas/CwlAnalysisJsonInput/properties/objectType` in the description."""

    STRUCTURED = "STRUCTURED"
    JSON = "JSON"
