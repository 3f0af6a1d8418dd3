# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateStorageConfigurationType: /components/schemas/CreateStorageConfiguration/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateStorageConfiguration/properties/type"


class CreateStorageConfigurationType(enums.TextEnum):
    """`/components/schemas/CreateStorageConfiguration/properties/type` in the description."""

    AWS_S3 = "AWS_S3"
