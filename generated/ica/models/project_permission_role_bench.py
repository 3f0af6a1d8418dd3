# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionRoleBench: /components/schemas/ProjectPermission/properties/roleBench."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission/properties/roleBench"


class ProjectPermissionRoleBench(enums.TextEnum):
    """`/components/schemas/ProjectPermission/properties/roleBench` in the description."""

    NONE = "NONE"
    CONTRIBUTOR = "CONTRIBUTOR"
