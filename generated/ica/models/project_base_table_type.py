# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBaseTableType: /components/schemas/ProjectBaseTable/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectBaseTable/properties/type"


class ProjectBaseTableType(enums.TextEnum):
    """`/components/schemas/ProjectBaseTable/properties/type` in the description."""

    TABLE = "TABLE"
    VIEW = "VIEW"
