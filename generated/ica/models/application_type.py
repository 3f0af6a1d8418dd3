# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ApplicationType: /components/schemas/Application/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Application/properties/type"


class ApplicationType(enums.TextEnum):
    """`/components/schemas/Application/properties/type` in the description."""

    MAIN = "MAIN"
    WEBSOLUTION = "WEBSOLUTION"
    EXTERNAL = "EXTERNAL"
