# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""LoadDataInBaseRequestWritePreference: /components/schemas/LoadDataInBaseRequest/properties/writePreference."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/LoadDataInBaseRequest/properties/writePreference"


class LoadDataInBaseRequestWritePreference(enums.TextEnum):
    """`/components/schemas/LoadDataInBaseRequest/properties/writePreference` in the description."""

    WRITEIFEMPTY = "WRITEIFEMPTY"
    APPENDTOTABLE = "APPENDTOTABLE"
    OVERWRITETABLE = "OVERWRITETABLE"
