# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleStatus: /components/schemas/Bundle/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Bundle/properties/status"


class BundleStatus(enums.TextEnum):
    """`/components/schemas/Bundle/properties/status` in the description."""

    DRAFT = "DRAFT"
    RELEASED = "RELEASED"
    DEPRECATED = "DEPRECATED"
