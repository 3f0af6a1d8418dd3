# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CwlAnalysisStructuredInputObjectType: /components/schemas/CwlAnalysisStructuredInput/properties/objectType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CwlAnalysisStructuredInput/properties/objectType"


class CwlAnalysisStructuredInputObjectType(enums.TextEnum):
    """`/components/schemas/CwlAnalysisStructuredInput/properties/objectType` in the description."""

    STRUCTURED = "STRUCTURED"
    JSON = "JSON"
