# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BaseJobType: /components/schemas/BaseJob/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/BaseJob/properties/type"


class BaseJobType(enums.TextEnum):
    """`/components/schemas/BaseJob/properties/type` in the description."""

    COPYTABLE = "COPYTABLE"
    EXPORTTABLE = "EXPORTTABLE"
    CREATETABLE = "CREATETABLE"
    EXECUTEQUERY = "EXECUTEQUERY"
    LOADDATA = "LOADDATA"
    PREPAREDATA = "PREPAREDATA"
