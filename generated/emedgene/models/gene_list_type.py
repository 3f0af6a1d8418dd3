# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GeneListType: /components/schemas/GeneList/properties/type."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/GeneList/properties/type"


class GeneListType(enums.TextEnum):
    """`/components/schemas/GeneList/properties/type` in the description."""

    ALL = "all"
    EXISTING = "existing"
    NEW = "new"
