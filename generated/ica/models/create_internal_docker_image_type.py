# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateInternalDockerImageType: /components/schemas/CreateInternalDockerImage/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateInternalDockerImage/properties/type"


class CreateInternalDockerImageType(enums.TextEnum):
    """`/components/schemas/CreateInternalDockerImage/properties/type` in the description."""

    TOOL = "TOOL"
    BENCH = "BENCH"
