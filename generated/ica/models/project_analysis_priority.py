# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectAnalysisPriority: /components/schemas/Project/properties/analysisPriority."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Project/properties/analysisPriority"


class ProjectAnalysisPriority(enums.TextEnum):
    """`/components/schemas/Project/properties/analysisPriority` in the description."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
