# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationWithDetailsType: /components/schemas/StorageConfigurationWithDetails/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationWithDetails/properties/type"


class StorageConfigurationWithDetailsType(enums.TextEnum):
    """`/components/schemas/StorageConfigurationWithDetails/properties/type` in the description."""

    AWS_S3 = "AWS_S3"
