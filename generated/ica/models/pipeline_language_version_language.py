# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineLanguageVersionLanguage: /components/schemas/PipelineLanguageVersion/properties/language."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineLanguageVersion/properties/language"


class PipelineLanguageVersionLanguage(enums.TextEnum):
    """`/components/schemas/PipelineLanguageVersion/properties/language` in the description."""

    CWL = "CWL"
    NEXTFLOW = "NEXTFLOW"
    UNKNOWN = "UNKNOWN"
