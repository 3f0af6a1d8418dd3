# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetBundleDataRunInputTagMatchMode: /paths/~1api~1bundles~1{bundleId}~1data/get/parameters/19/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1bundles~1{bundleId}~1data/get/parameters/19/schema"


class GetBundleDataRunInputTagMatchMode(enums.TextEnum):
    """`/paths/~1api~1bundles~1{bundleId}~1data/get/parameters/19/schema` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
