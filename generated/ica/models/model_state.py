# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ModelState: /components/schemas/Model/properties/state."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Model/properties/state"


class ModelState(enums.TextEnum):
    """`/components/schemas/Model/properties/state` in the description."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
