# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetDataEligibleForLinkingStatusItem: /paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/6/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/6/schema/items"


class GetDataEligibleForLinkingStatusItem(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/6/schema/items` in the description."""

    PARTIAL = "PARTIAL"
    AVAILABLE = "AVAILABLE"
    ARCHIVING = "ARCHIVING"
    ARCHIVED = "ARCHIVED"
    UNARCHIVING = "UNARCHIVING"
    DELETING = "DELETING"
