# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionRoleFlow: /components/schemas/CreateProjectPermission/properties/roleFlow."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission/properties/roleFlow"


class CreateProjectPermissionRoleFlow(enums.TextEnum):
    """`/components/schemas/CreateProjectPermission/properties/roleFlow` in the description."""

    NONE = "NONE"
    VIEWER = "VIEWER"
    CONTRIBUTOR = "CONTRIBUTOR"
