# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionRoleBase: /components/schemas/CreateProjectPermission/properties/roleBase."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission/properties/roleBase"


class CreateProjectPermissionRoleBase(enums.TextEnum):
    """`/components/schemas/CreateProjectPermission/properties/roleBase` in the description."""

    NONE = "NONE"
    VIEWER = "VIEWER"
    CONTRIBUTOR = "CONTRIBUTOR"
