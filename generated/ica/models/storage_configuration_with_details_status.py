# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationWithDetailsStatus: /components/schemas/StorageConfigurationWithDetails/properties/status."""

from __future__ import annotations

from ...runtime.enums import TextEnum

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationWithDetails/properties/status"


class StorageConfigurationWithDetailsStatus(TextEnum):
    """`/components/schemas/StorageConfigurationWithDetails/properties/status` in the description."""

    INITIALIZING = "INITIALIZING"
    OK = "OK"
    ERROR = "ERROR"
