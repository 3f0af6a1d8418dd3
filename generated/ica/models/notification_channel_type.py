# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NotificationChannelType: /components/schemas/NotificationChannel/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/NotificationChannel/properties/type"


class NotificationChannelType(enums.TextEnum):
    """`/components/schemas/NotificationChannel/properties/type` in the description."""

    MAIL = "MAIL"
    SQS = "SQS"
    SNS = "SNS"
    HTTP = "HTTP"
