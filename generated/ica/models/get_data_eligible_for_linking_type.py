# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetDataEligibleForLinkingType: /paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/9/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/9/schema"


class GetDataEligibleForLinkingType(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/9/schema` in the description."""

    FILE = "FILE"
    FOLDER = "FOLDER"
