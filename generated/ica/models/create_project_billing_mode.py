# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectBillingMode: /components/schemas/CreateProject/properties/billingMode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProject/properties/billingMode"


class CreateProjectBillingMode(enums.TextEnum):
    """`/components/schemas/CreateProject/properties/billingMode` in the description."""

    PROJECT = "PROJECT"
    TENANT = "TENANT"
