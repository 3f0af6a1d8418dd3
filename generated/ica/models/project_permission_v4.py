# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectPermissionV4: /components/schemas/ProjectPermissionV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectPermissionV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPermissionV4(Model):
    """`/components/schemas/ProjectPermissionV4` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    download_allowed: bool
    email_address: str | None | Unset = UNSET
    id: str
    invitation_accepted: bool | None | Unset = UNSET
    invitation_rejected: bool | None | Unset = UNSET
    membership_type: ProjectPermissionV4MembershipType | str
    owner_id: str
    role_base: str
    role_bench: str
    role_flow: str
    role_project: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    upload_allowed: bool
    user: User | Unset = UNSET
    workgroup: Workgroup | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .project_permission_v4_membership_type import ProjectPermissionV4MembershipType  # noqa: E402
from .user import User  # noqa: E402
from .workgroup import Workgroup  # noqa: E402

ProjectPermissionV4._describe(
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    required("downloadAllowed", "download_allowed", BOOLEAN),
    optional("emailAddress", "email_address", TEXT, null=True),
    required("id", "id", TEXT),
    optional("invitationAccepted", "invitation_accepted", BOOLEAN, null=True),
    optional("invitationRejected", "invitation_rejected", BOOLEAN, null=True),
    required("membershipType", "membership_type", OneValueOf(ProjectPermissionV4MembershipType)),
    required("ownerId", "owner_id", TEXT),
    required("roleBase", "role_base", TEXT),
    required("roleBench", "role_bench", TEXT),
    required("roleFlow", "role_flow", TEXT),
    required("roleProject", "role_project", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("uploadAllowed", "upload_allowed", BOOLEAN),
    optional("user", "user", ModelOf(User)),
    optional("workgroup", "workgroup", ModelOf(Workgroup)),
)
