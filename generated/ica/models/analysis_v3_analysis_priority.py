# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisV3AnalysisPriority: /components/schemas/AnalysisV3/properties/analysisPriority."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/AnalysisV3/properties/analysisPriority"


class AnalysisV3AnalysisPriority(enums.TextEnum):
    """`/components/schemas/AnalysisV3/properties/analysisPriority` in the description."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
