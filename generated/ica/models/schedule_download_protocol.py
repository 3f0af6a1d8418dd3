# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ScheduleDownloadProtocol: /components/schemas/ScheduleDownload/properties/protocol."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ScheduleDownload/properties/protocol"


class ScheduleDownloadProtocol(enums.TextEnum):
    """`/components/schemas/ScheduleDownload/properties/protocol` in the description."""

    HTTPS = "HTTPS"
