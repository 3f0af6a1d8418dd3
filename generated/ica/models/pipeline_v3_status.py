# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV3Status: /components/schemas/PipelineV3/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineV3/properties/status"


class PipelineV3Status(enums.TextEnum):
    """`/components/schemas/PipelineV3/properties/status` in the description."""

    DRAFT = "DRAFT"
    RELEASED = "RELEASED"
