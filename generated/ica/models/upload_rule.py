# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UploadRule: /components/schemas/UploadRule."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UploadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadRule(m.Model):
    """`/components/schemas/UploadRule` in the description."""

    active: bool | None | Unset = UNSET
    code: str
    data_format: DataFormat | None | Unset = UNSET
    description: str | None | Unset = UNSET
    file_pattern: str
    id: str
    local_folder: str
    owner_id: str
    project: Project
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.
from .data_format import DataFormat  # noqa: E402
from .project import Project  # noqa: E402

UploadRule._describe(
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.required("code", "code", d.TEXT),
    m.optional("dataFormat", "data_format", d.ModelOf(DataFormat), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("filePattern", "file_pattern", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.required("localFolder", "local_folder", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("project", "project", d.ModelOf(Project)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
)
