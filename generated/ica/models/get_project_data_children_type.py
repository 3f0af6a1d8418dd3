# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetProjectDataChildrenType: /paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/7/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/7/schema"


class GetProjectDataChildrenType(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1data~1{dataId}~1children/get/parameters/7/schema` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
