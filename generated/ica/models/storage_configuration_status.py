# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationStatus: /components/schemas/StorageConfiguration/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/StorageConfiguration/properties/status"


class StorageConfigurationStatus(enums.TextEnum):
    """`/components/schemas/StorageConfiguration/properties/status` in the description."""

    INITIALIZING = "INITIALIZING"
    OK = "OK"
    ERROR = "ERROR"
