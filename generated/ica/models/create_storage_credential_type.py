# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateStorageCredentialType: /components/schemas/CreateStorageCredential/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateStorageCredential/properties/type"


class CreateStorageCredentialType(enums.TextEnum):
    """`/components/schemas/CreateStorageCredential/properties/type` in the description."""

    AWS_USER = "AWS_USER"
