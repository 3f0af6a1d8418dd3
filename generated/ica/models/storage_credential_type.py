# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageCredentialType: /components/schemas/StorageCredential/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/StorageCredential/properties/type"


class StorageCredentialType(enums.TextEnum):
    """`/components/schemas/StorageCredential/properties/type` in the description."""

    AWS_USER = "AWS_USER"
