# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationType: /components/schemas/StorageConfiguration/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/StorageConfiguration/properties/type"


class StorageConfigurationType(enums.TextEnum):
    """`/components/schemas/StorageConfiguration/properties/type` in the description."""

    AWS_S3 = "AWS_S3"
