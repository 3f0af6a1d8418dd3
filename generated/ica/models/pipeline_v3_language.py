# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV3Language: /components/schemas/PipelineV3/properties/language."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineV3/properties/language"


class PipelineV3Language(enums.TextEnum):
    """`/components/schemas/PipelineV3/properties/language` in the description."""

    CWL = "CWL"
    NEXTFLOW = "NEXTFLOW"
    UNKNOWN = "UNKNOWN"
