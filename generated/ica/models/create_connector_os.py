# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateConnectorOs: /components/schemas/CreateConnector/properties/os."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateConnector/properties/os"


class CreateConnectorOs(enums.TextEnum):
    """`/components/schemas/CreateConnector/properties/os` in the description."""

    WINDOWS = "WINDOWS"
    LINUX = "LINUX"
    OSX = "OSX"
