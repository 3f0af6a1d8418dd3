# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionRoleProject: /components/schemas/CreateProjectPermission/properties/roleProject."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission/properties/roleProject"


class CreateProjectPermissionRoleProject(enums.TextEnum):
    """`/components/schemas/CreateProjectPermission/properties/roleProject` in the description."""

    NONE = "NONE"
    VIEWER = "VIEWER"
    CONTRIBUTOR = "CONTRIBUTOR"
    ADMINISTRATOR = "ADMINISTRATOR"
    DATA_PROVIDER = "DATA_PROVIDER"
