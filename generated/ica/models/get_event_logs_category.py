# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetEventLogsCategory: /paths/~1api~1eventLog/get/parameters/2/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1eventLog/get/parameters/2/schema"


class GetEventLogsCategory(enums.TextEnum):
    """`/paths/~1api~1eventLog/get/parameters/2/schema` in the description."""

    ERROR = "ERROR"
    WARN = "WARN"
    INFO = "INFO"
