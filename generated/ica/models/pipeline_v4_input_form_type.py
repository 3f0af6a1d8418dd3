# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV4InputFormType: /components/schemas/PipelineV4/properties/inputFormType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineV4/properties/inputFormType"


class PipelineV4InputFormType(enums.TextEnum):
    """`/components/schemas/PipelineV4/properties/inputFormType` in the description."""

    XML = "XML"
    JSON = "JSON"
