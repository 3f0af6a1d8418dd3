# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBaseTableStatus: /components/schemas/ProjectBaseTable/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectBaseTable/properties/status"


class ProjectBaseTableStatus(enums.TextEnum):
    """`/components/schemas/ProjectBaseTable/properties/status` in the description."""

    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    PENDING = "PENDING"
