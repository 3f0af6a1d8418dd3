# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetBundleDataUserTagMatchMode: /paths/~1api~1bundles~1{bundleId}~1data/get/parameters/17/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1bundles~1{bundleId}~1data/get/parameters/17/schema"


class GetBundleDataUserTagMatchMode(enums.TextEnum):
    """`/paths/~1api~1bundles~1{bundleId}~1data/get/parameters/17/schema` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
