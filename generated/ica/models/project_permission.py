# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermission: /components/schemas/ProjectPermission."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermission"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPermission(Model):
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
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    required("downloadAllowed", "download_allowed", BOOLEAN),
    optional("emailAddress", "email_address", TEXT, null=True),
    required("id", "id", TEXT),
    optional("invitationAccepted", "invitation_accepted", BOOLEAN, null=True),
    optional("invitationRejected", "invitation_rejected", BOOLEAN, null=True),
    required("membershipType", "membership_type", OneValueOf(ProjectPermissionMembershipType)),
    required("ownerId", "owner_id", TEXT),
    required("roleBase", "role_base", OneValueOf(ProjectPermissionRoleBase)),
    required("roleBench", "role_bench", OneValueOf(ProjectPermissionRoleBench)),
    required("roleFlow", "role_flow", OneValueOf(ProjectPermissionRoleFlow)),
    required("roleProject", "role_project", OneValueOf(ProjectPermissionRoleProject)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("uploadAllowed", "upload_allowed", BOOLEAN),
    optional("user", "user", ModelOf(User)),
    optional("workgroup", "workgroup", ModelOf(Workgroup)),
)
