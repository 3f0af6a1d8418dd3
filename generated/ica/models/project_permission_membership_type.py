# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionMembershipType: /components/schemas/ProjectPermission/properties/membershipType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission/properties/membershipType"


class ProjectPermissionMembershipType(enums.TextEnum):
    """`/components/schemas/ProjectPermission/properties/membershipType` in the description."""

    USER = "USER"
    EMAIL = "EMAIL"
    WORKGROUP = "WORKGROUP"
