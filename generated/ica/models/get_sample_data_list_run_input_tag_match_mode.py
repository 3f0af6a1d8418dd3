# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GetSampleDataListRunInputTagMatchMode: /paths/~1api~1projects~1{projectId}~1samples~1{sampleId}~1data/get/parameters/19/schema."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/paths/~1api~1projects~1{projectId}~1samples~1{sampleId}~1data/get/parameters/19/schema"


class GetSampleDataListRunInputTagMatchMode(enums.TextEnum):
    """`/paths/~1api~1projects~1{projectId}~1samples~1{sampleId}~1data/get/parameters/19/schema` in the description."""

    EXACT = "EXACT"
    EXCLUDE = "EXCLUDE"
    FUZZY = "FUZZY"
