# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNotificationChannelType: /components/schemas/CreateNotificationChannel/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateNotificationChannel/properties/type"


class CreateNotificationChannelType(enums.TextEnum):
    """`/components/schemas/CreateNotificationChannel/properties/type` in the description."""

    MAIL = "MAIL"
    SQS = "SQS"
    SNS = "SNS"
    HTTP = "HTTP"
