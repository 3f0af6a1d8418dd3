# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBillingMode: /components/schemas/Project/properties/billingMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Project/properties/billingMode"


class ProjectBillingMode(enums.TextEnum):
    """`/components/schemas/Project/properties/billingMode` in the description."""

    PROJECT = "PROJECT"
    TENANT = "TENANT"
