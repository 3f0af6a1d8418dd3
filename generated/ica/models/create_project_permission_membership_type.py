# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionMembershipType: /components/schemas/CreateProjectPermission/properties/membershipType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission/properties/membershipType"


class CreateProjectPermissionMembershipType(enums.TextEnum):
    """`/components/schemas/CreateProjectPermission/properties/membershipType` in the description."""

    USER = "USER"
    EMAIL = "EMAIL"
    WORKGROUP = "WORKGROUP"
