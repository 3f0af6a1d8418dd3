# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectAnalysisPriority: /components/schemas/CreateProject/properties/analysisPriority."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProject/properties/analysisPriority"


class CreateProjectAnalysisPriority(enums.TextEnum):
    """`/components/schemas/CreateProject/properties/analysisPriority` in the description."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
