# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetProjectDataChildrenFilenameMatchMode: /paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/3/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/3/schema"


class GetProjectDataChildrenFilenameMatchMode(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/3/schema` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
