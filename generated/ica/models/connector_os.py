# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ConnectorOs: /components/schemas/Connector/properties/os."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Connector/properties/os"


class ConnectorOs(enums.TextEnum):
    """`/components/schemas/Connector/properties/os` in the description."""

    WINDOWS = "WINDOWS"
    LINUX = "LINUX"
    OSX = "OSX"
