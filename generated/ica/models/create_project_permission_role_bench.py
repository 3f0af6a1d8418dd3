# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionRoleBench: /components/schemas/CreateProjectPermission/properties/roleBench."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission/properties/roleBench"


class CreateProjectPermissionRoleBench(enums.TextEnum):
    """`/components/schemas/CreateProjectPermission/properties/roleBench` in the description."""

    NONE = "NONE"
    CONTRIBUTOR = "CONTRIBUTOR"
