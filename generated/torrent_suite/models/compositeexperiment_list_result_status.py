# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CompositeexperimentListResultStatus: /components/schemas/compositeexperiment_list_result_status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/compositeexperiment_list_result_status"


class CompositeexperimentListResultStatus(enums.TextEnum):
    """`/components/schemas/compositeexperiment_list_result_status` in the description."""

    COMPLETED = "Completed"
    ERROR = "Error"
    PROGRESS = "Progress"
    OTHER = "Other"
