# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ConnectorMode: /components/schemas/Connector/properties/mode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Connector/properties/mode"


class ConnectorMode(enums.TextEnum):
    """`/components/schemas/Connector/properties/mode` in the description."""

    DOWNLOAD = "DOWNLOAD"
    UPLOAD = "UPLOAD"
    BOTH = "BOTH"
    NONE = "NONE"
