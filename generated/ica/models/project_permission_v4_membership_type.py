# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionV4MembershipType: /components/schemas/ProjectPermissionV4/properties/membershipType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermissionV4/properties/membershipType"


class ProjectPermissionV4MembershipType(enums.TextEnum):
    """`/components/schemas/ProjectPermissionV4/properties/membershipType` in the description."""

    USER = "USER"
    EMAIL = "EMAIL"
    WORKGROUP = "WORKGROUP"
