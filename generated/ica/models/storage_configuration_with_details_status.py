# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationWithDetailsStatus: /components/schemas/StorageConfigurationWithDetails/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationWithDetails/properties/status"


class StorageConfigurationWithDetailsStatus(enums.TextEnum):
    """`/components/schemas/StorageConfigurationWithDetails/properties/status` in the description."""

    INITIALIZING = "INITIALIZING"
    OK = "OK"
    ERROR = "ERROR"
