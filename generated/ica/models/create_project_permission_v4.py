# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectPermissionV4: /components/schemas/CreateProjectPermissionV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectPermissionV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectPermissionV4(m.Model):
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
    m.required("downloadAllowed", "download_allowed", d.BOOLEAN),
    m.optional("emailAddress", "email_address", d.TEXT, null=True),
    m.required("membershipType", "membership_type", d.OneValueOf(CreateProjectPermissionV4MembershipType)),
    m.required("roleBase", "role_base", d.TEXT),
    m.required("roleBench", "role_bench", d.TEXT),
    m.required("roleFlow", "role_flow", d.TEXT),
    m.required("roleProject", "role_project", d.TEXT),
    m.required("uploadAllowed", "upload_allowed", d.BOOLEAN),
    m.optional("userId", "user_id", d.TEXT, null=True),
    m.optional("workgroupId", "workgroup_id", d.TEXT, null=True),
)
