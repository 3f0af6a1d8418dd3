# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateTemporaryCredentialsCredentialsFormat: /components/schemas/CreateTemporaryCredentials/properties/credentialsFormat."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateTemporaryCredentials/properties/credentialsFormat"


class CreateTemporaryCredentialsCredentialsFormat(enums.TextEnum):
    """`/components/schemas/CreateTemporaryCredentials/properties/credentialsFormat` in the description."""

    RCLONE = "RCLONE"
