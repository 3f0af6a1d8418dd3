# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermission: /components/schemas/ProjectPermission."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPermission(m.Model):
    """`/components/schemas/ProjectPermission` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    download_allowed: bool
    email_address: str | None | Unset = UNSET
    id: str
    invitation_accepted: bool | None | Unset = UNSET
    invitation_rejected: bool | None | Unset = UNSET
    membership_type: ProjectPermissionMembershipType | str
    owner_id: str
    role_base: ProjectPermissionRoleBase | str
    role_bench: ProjectPermissionRoleBench | str
    role_flow: ProjectPermissionRoleFlow | str
    role_project: ProjectPermissionRoleProject | str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    upload_allowed: bool
    user: User | Unset = UNSET
    workgroup: Workgroup | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .project_permission_membership_type import ProjectPermissionMembershipType  # noqa: E402
from .project_permission_role_base import ProjectPermissionRoleBase  # noqa: E402
from .project_permission_role_bench import ProjectPermissionRoleBench  # noqa: E402
from .project_permission_role_flow import ProjectPermissionRoleFlow  # noqa: E402
from .project_permission_role_project import ProjectPermissionRoleProject  # noqa: E402
from .user import User  # noqa: E402
from .workgroup import Workgroup  # noqa: E402

ProjectPermission._describe(
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.required("downloadAllowed", "download_allowed", d.BOOLEAN),
    m.optional("emailAddress", "email_address", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.optional("invitationAccepted", "invitation_accepted", d.BOOLEAN, null=True),
    m.optional("invitationRejected", "invitation_rejected", d.BOOLEAN, null=True),
    m.required("membershipType", "membership_type", d.OneValueOf(ProjectPermissionMembershipType)),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("roleBase", "role_base", d.OneValueOf(ProjectPermissionRoleBase)),
    m.required("roleBench", "role_bench", d.OneValueOf(ProjectPermissionRoleBench)),
    m.required("roleFlow", "role_flow", d.OneValueOf(ProjectPermissionRoleFlow)),
    m.required("roleProject", "role_project", d.OneValueOf(ProjectPermissionRoleProject)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("uploadAllowed", "upload_allowed", d.BOOLEAN),
    m.optional("user", "user", d.ModelOf(User)),
    m.optional("workgroup", "workgroup", d.ModelOf(Workgroup)),
)
