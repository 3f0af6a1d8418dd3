# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateExternalDockerImageType: /components/schemas/CreateExternalDockerImage/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateExternalDockerImage/properties/type"


class CreateExternalDockerImageType(enums.TextEnum):
    """`/components/schemas/CreateExternalDockerImage/properties/type` in the description."""

    TOOL = "TOOL"
    BENCH = "BENCH"
