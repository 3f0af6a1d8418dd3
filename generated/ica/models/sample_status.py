# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleStatus: /components/schemas/Sample/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/Sample/properties/status"


class SampleStatus(enums.TextEnum):
    """`/components/schemas/Sample/properties/status` in the description."""

    DELETED = "DELETED"
    AVAILABLE = "AVAILABLE"
    PARTIAL = "PARTIAL"
