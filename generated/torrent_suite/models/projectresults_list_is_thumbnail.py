# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectresultsListIsThumbnail: /components/schemas/projectresults_list_isThumbnail."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/projectresults_list_isThumbnail"


class ProjectresultsListIsThumbnail(enums.TextEnum):
    """`/components/schemas/projectresults_list_isThumbnail` in the description."""

    YES = "yes"
    NO = "no"
