# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TestDataAnalysisType: /components/schemas/TestData/properties/analysis_type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/TestData/properties/analysis_type"


class TestDataAnalysisType(enums.TextEnum):
    """`/components/schemas/TestData/properties/analysis_type` in the description."""

    CARRIER = "carrier"
    RARE_DISEASE = "rare_disease"
    POPULATION_SCREENING = "population_screening"
    FROM_KIT = "from_kit"
    VIRTUAL_PANEL = "virtual_panel"
