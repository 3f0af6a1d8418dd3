# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateConnectorMode: /components/schemas/CreateConnector/properties/mode."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateConnector/properties/mode"


class CreateConnectorMode(enums.TextEnum):
    """`/components/schemas/CreateConnector/properties/mode` in the description."""

    DOWNLOAD = "DOWNLOAD"
    UPLOAD = "UPLOAD"
    BOTH = "BOTH"
    NONE = "NONE"
