# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionV4: /components/schemas/CreateProjectPermissionV4."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermissionV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectPermissionV4(Model):
    """`/components/schemas/CreateProjectPermissionV4` in the description."""

    download_allowed: bool
    email_address: str | None | Unset = UNSET
    membership_type: CreateProjectPermissionV4MembershipType | str
    role_base: str
    role_bench: str
    role_flow: str
    role_project: str
    upload_allowed: bool
    user_id: str | None | Unset = UNSET
    workgroup_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_permission_v4_membership_type import CreateProjectPermissionV4MembershipType  # noqa: E402

CreateProjectPermissionV4._describe(
    required("downloadAllowed", "download_allowed", BOOLEAN),
    optional("emailAddress", "email_address", TEXT, null=True),
    required("membershipType", "membership_type", OneValueOf(CreateProjectPermissionV4MembershipType)),
    required("roleBase", "role_base", TEXT),
    required("roleBench", "role_bench", TEXT),
    required("roleFlow", "role_flow", TEXT),
    required("roleProject", "role_project", TEXT),
    required("uploadAllowed", "upload_allowed", BOOLEAN),
    optional("userId", "user_id", TEXT, null=True),
    optional("workgroupId", "workgroup_id", TEXT, null=True),
)
