# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""MetadataModelState: /components/schemas/MetadataModel/properties/state."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/MetadataModel/properties/state"


class MetadataModelState(enums.TextEnum):
    """`/components/schemas/MetadataModel/properties/state` in the description."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
