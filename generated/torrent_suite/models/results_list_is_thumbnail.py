# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ResultsListIsThumbnail: /components/schemas/results_list_isThumbnail."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/results_list_isThumbnail"


class ResultsListIsThumbnail(enums.TextEnum):
    """`/components/schemas/results_list_isThumbnail` in the description."""

    YES = "yes"
    NO = "no"
