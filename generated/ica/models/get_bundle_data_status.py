# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetBundleDataStatus: /paths/~1api~1bundles~1{bundleId}~1data/get/parameters/6/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1bundles~1{bundleId}~1data/get/parameters/6/schema"


class GetBundleDataStatus(enums.TextEnum):
    """`/paths/~1api~1bundles~1{bundleId}~1data/get/parameters/6/schema` in the description."""

    PARTIAL = "PARTIAL"
    AVAILABLE = "AVAILABLE"
    ARCHIVING = "ARCHIVING"
    ARCHIVED = "ARCHIVED"
    UNARCHIVING = "UNARCHIVING"
    DELETING = "DELETING"
