# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CWLToolDefinitionStatus: /components/schemas/CWLToolDefinition/properties/status."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CWLToolDefinition/properties/status"


class CWLToolDefinitionStatus(enums.TextEnum):
    """`/components/schemas/CWLToolDefinition/properties/status` in the description."""

    DRAFT = "DRAFT"
    RELEASED = "RELEASED"
    DEPRECATED = "DEPRECATED"
    RELEASECANDIDATE = "RELEASECANDIDATE"
    BUILDING = "BUILDING"
    BUILDFAILED = "BUILDFAILED"
