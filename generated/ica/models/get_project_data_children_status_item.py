# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetProjectDataChildrenStatusItem: /paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/4/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/4/schema/items"


class GetProjectDataChildrenStatusItem(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/4/schema/items` in the description."""

    PARTIAL = "PARTIAL"
    AVAILABLE = "AVAILABLE"
    ARCHIVING = "ARCHIVING"
    ARCHIVED = "ARCHIVED"
    UNARCHIVING = "UNARCHIVING"
    DELETING = "DELETING"
