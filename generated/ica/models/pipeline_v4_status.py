# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV4Status: /components/schemas/PipelineV4/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/PipelineV4/properties/status"


class PipelineV4Status(enums.TextEnum):
    """`/components/schemas/PipelineV4/properties/status` in the description."""

    DRAFT = "DRAFT"
    RELEASED = "RELEASED"
