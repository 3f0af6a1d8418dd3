# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetEventLogsCategory: /paths/~1api~1eventLog/get/parameters/2/schema."""

from __future__ import annotations

from ...runtime.enums import TextEnum

# Where the description has it.
SOURCE = "/paths/~1api~1eventLog/get/parameters/2/schema"


class GetEventLogsCategory(TextEnum):
    """`/paths/~1api~1eventLog/get/parameters/2/schema` in the description."""

    ERROR = "ERROR"
    WARN = "WARN"
    INFO = "INFO"
