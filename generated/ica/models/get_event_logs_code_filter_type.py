# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetEventLogsCodeFilterType: /paths/~1api~1eventLog/get/parameters/1/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1eventLog/get/parameters/1/schema"


class GetEventLogsCodeFilterType(enums.TextEnum):
    """`/paths/~1api~1eventLog/get/parameters/1/schema` in the description."""

    STARTS_WITH = "STARTS_WITH"
    ENDS_WITH = "ENDS_WITH"
    EQUALS = "EQUALS"
