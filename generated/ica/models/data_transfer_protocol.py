# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataTransferProtocol: /components/schemas/DataTransfer/properties/protocol."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/DataTransfer/properties/protocol"


class DataTransferProtocol(enums.TextEnum):
    """`/components/schemas/DataTransfer/properties/protocol` in the description."""

    HTTPS = "HTTPS"
