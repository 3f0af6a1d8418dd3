# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermission: /components/schemas/CreateProjectPermission."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermission"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectPermission(m.Model):
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
    m.required("downloadAllowed", "download_allowed", d.BOOLEAN),
    m.optional("emailAddress", "email_address", d.TEXT, null=True),
    m.required("membershipType", "membership_type", d.OneValueOf(CreateProjectPermissionMembershipType)),
    m.required("roleBase", "role_base", d.OneValueOf(CreateProjectPermissionRoleBase)),
    m.required("roleBench", "role_bench", d.OneValueOf(CreateProjectPermissionRoleBench)),
    m.required("roleFlow", "role_flow", d.OneValueOf(CreateProjectPermissionRoleFlow)),
    m.required("roleProject", "role_project", d.OneValueOf(CreateProjectPermissionRoleProject)),
    m.required("uploadAllowed", "upload_allowed", d.BOOLEAN),
    m.optional("userId", "user_id", d.TEXT, null=True),
    m.optional("workgroupId", "workgroup_id", d.TEXT, null=True),
)
