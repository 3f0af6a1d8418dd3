# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV4Language: /components/schemas/PipelineV4/properties/language."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineV4/properties/language"


class PipelineV4Language(enums.TextEnum):
    """`/components/schemas/PipelineV4/properties/language` in the description."""

    CWL = "CWL"
    NEXTFLOW = "NEXTFLOW"
    UNKNOWN = "UNKNOWN"
