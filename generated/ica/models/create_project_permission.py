# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermission: /components/schemas/CreateProjectPermission."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectPermission(Model):
    """`/components/schemas/CreateProjectPermission` in the description."""

    download_allowed: bool
    email_address: str | None | Unset = UNSET
    membership_type: CreateProjectPermissionMembershipType | str
    role_base: CreateProjectPermissionRoleBase | str
    role_bench: CreateProjectPermissionRoleBench | str
    role_flow: CreateProjectPermissionRoleFlow | str
    role_project: CreateProjectPermissionRoleProject | str
    upload_allowed: bool
    user_id: str | None | Unset = UNSET
    workgroup_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_permission_membership_type import CreateProjectPermissionMembershipType  # noqa: E402
from .create_project_permission_role_base import CreateProjectPermissionRoleBase  # noqa: E402
from .create_project_permission_role_bench import CreateProjectPermissionRoleBench  # noqa: E402
from .create_project_permission_role_flow import CreateProjectPermissionRoleFlow  # noqa: E402
from .create_project_permission_role_project import CreateProjectPermissionRoleProject  # noqa: E402

CreateProjectPermission._describe(
    required("downloadAllowed", "download_allowed", BOOLEAN),
    optional("emailAddress", "email_address", TEXT, null=True),
    required("membershipType", "membership_type", OneValueOf(CreateProjectPermissionMembershipType)),
    required("roleBase", "role_base", OneValueOf(CreateProjectPermissionRoleBase)),
    required("roleBench", "role_bench", OneValueOf(CreateProjectPermissionRoleBench)),
    required("roleFlow", "role_flow", OneValueOf(CreateProjectPermissionRoleFlow)),
    required("roleProject", "role_project", OneValueOf(CreateProjectPermissionRoleProject)),
    required("uploadAllowed", "upload_allowed", BOOLEAN),
    optional("userId", "user_id", TEXT, null=True),
    optional("workgroupId", "workgroup_id", TEXT, null=True),
)
