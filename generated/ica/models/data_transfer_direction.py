# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataTransferDirection: /components/schemas/DataTransfer/properties/direction."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/DataTransfer/properties/direction"


class DataTransferDirection(enums.TextEnum):
    """`/components/schemas/DataTransfer/properties/direction` in the description."""

    UPLOAD = "UPLOAD"
    DOWNLOAD = "DOWNLOAD"
    IMPORT = "IMPORT"
