# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DockerImageType: /components/schemas/DockerImage/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/DockerImage/properties/type"


class DockerImageType(enums.TextEnum):
    """`/components/schemas/DockerImage/properties/type` in the description."""

    TOOL = "TOOL"
    BENCH = "BENCH"
