# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""EventLogV3EventTypeCategory: /components/schemas/EventLogV3/properties/eventTypeCategory."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/EventLogV3/properties/eventTypeCategory"


class EventLogV3EventTypeCategory(enums.TextEnum):
    """`/components/schemas/EventLogV3/properties/eventTypeCategory` in the description."""

    ERROR = "ERROR"
    WARN = "WARN"
    INFO = "INFO"
