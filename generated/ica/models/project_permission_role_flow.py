# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionRoleFlow: /components/schemas/ProjectPermission/properties/roleFlow."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission/properties/roleFlow"


class ProjectPermissionRoleFlow(enums.TextEnum):
    """`/components/schemas/ProjectPermission/properties/roleFlow` in the description."""

    NONE = "NONE"
    VIEWER = "VIEWER"
    CONTRIBUTOR = "CONTRIBUTOR"
