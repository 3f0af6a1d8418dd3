# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionV4MembershipType: /components/schemas/CreateProjectPermissionV4/properties/membershipType."""

from __future__ import annotations

from ...runtime import enums

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermissionV4/properties/membershipType"


class CreateProjectPermissionV4MembershipType(enums.TextEnum):
    """`/components/schemas/CreateProjectPermissionV4/properties/membershipType` in the description."""

    USER = "USER"
    EMAIL = "EMAIL"
    WORKGROUP = "WORKGROUP"
