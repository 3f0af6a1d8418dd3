# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionRoleBase: /components/schemas/ProjectPermission/properties/roleBase."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission/properties/roleBase"


class ProjectPermissionRoleBase(enums.TextEnum):
    """`/components/schemas/ProjectPermission/properties/roleBase` in the description."""

    NONE = "NONE"
    VIEWER = "VIEWER"
    CONTRIBUTOR = "CONTRIBUTOR"
