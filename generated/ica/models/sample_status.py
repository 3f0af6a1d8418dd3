# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleStatus: /components/schemas/Sample/properties/status."""

from __future__ import annotations

from ...runtime.enums import TextEnum

# Where the description has it.
SOURCE = "/components/schemas/Sample/properties/status"


class SampleStatus(TextEnum):
    """`/components/schemas/Sample/properties/status` in the description."""

    DELETED = "DELETED"
    AVAILABLE = "AVAILABLE"
    PARTIAL = "PARTIAL"
