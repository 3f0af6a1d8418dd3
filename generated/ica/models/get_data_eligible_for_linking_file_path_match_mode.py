# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetDataEligibleForLinkingFilePathMatchMode: /paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/5/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/5/schema"


class GetDataEligibleForLinkingFilePathMatchMode(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1data~1eligibleForLinking/get/parameters/5/schema` in the description."""

    STARTS_WITH_CASE_INSENSITIVE = "STARTS_WITH_CASE_INSENSITIVE"
    FULL_CASE_INSENSITIVE = "FULL_CASE_INSENSITIVE"
