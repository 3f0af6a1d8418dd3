# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionRoleProject: /components/schemas/ProjectPermission/properties/roleProject."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission/properties/roleProject"


class ProjectPermissionRoleProject(enums.TextEnum):
    """`/components/schemas/ProjectPermission/properties/roleProject` in the description."""

    NONE = "NONE"
    VIEWER = "VIEWER"
    CONTRIBUTOR = "CONTRIBUTOR"
    ADMINISTRATOR = "ADMINISTRATOR"
    DATA_PROVIDER = "DATA_PROVIDER"
