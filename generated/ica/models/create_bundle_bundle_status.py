# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateBundleBundleStatus: /components/schemas/CreateBundle/properties/bundleStatus."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateBundle/properties/bundleStatus"


class CreateBundleBundleStatus(enums.TextEnum):
    """`/components/schemas/CreateBundle/properties/bundleStatus` in the description."""

    DRAFT = "DRAFT"
    RELEASED = "RELEASED"
    DEPRECATED = "DEPRECATED"
