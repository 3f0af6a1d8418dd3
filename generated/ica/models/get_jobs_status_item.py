# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetJobsStatusItem: /paths/~1api~1jobs/get/parameters/0/schema/items."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1jobs/get/parameters/0/schema/items"


class GetJobsStatusItem(enums.TextEnum):
    """`/paths/~1api~1jobs/get/parameters/0/schema/items` in the description."""

    INITIALIZED = "INITIALIZED"
    WAITING_FOR_RESOURCES = "WAITING_FOR_RESOURCES"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    SUCCEEDED = "SUCCEEDED"
    PARTIALLY_SUCCEEDED = "PARTIALLY_SUCCEEDED"
    FAILED = "FAILED"
