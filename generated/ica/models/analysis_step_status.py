# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStepStatus: /components/schemas/AnalysisStep/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStep/properties/status"


class AnalysisStepStatus(enums.TextEnum):
    """`/components/schemas/AnalysisStep/properties/status` in the description."""

    FAILED = "FAILED"
    DONE = "DONE"
    RUNNING = "RUNNING"
    INTERRUPTED = "INTERRUPTED"
    ABORTED = "ABORTED"
    WAITING = "WAITING"
