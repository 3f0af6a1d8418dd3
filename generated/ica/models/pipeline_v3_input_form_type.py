# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV3InputFormType: /components/schemas/PipelineV3/properties/inputFormType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineV3/properties/inputFormType"


class PipelineV3InputFormType(enums.TextEnum):
    """`/components/schemas/PipelineV3/properties/inputFormType` in the description."""

    XML = "XML"
    JSON = "JSON"
