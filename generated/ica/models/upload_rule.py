# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UploadRule: /components/schemas/UploadRule."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UploadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadRule(Model):
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
    optional("active", "active", BOOLEAN, null=True),
    required("code", "code", TEXT),
    optional("dataFormat", "data_format", ModelOf(DataFormat), null=True),
    optional("description", "description", TEXT, null=True),
    required("filePattern", "file_pattern", TEXT),
    required("id", "id", TEXT),
    required("localFolder", "local_folder", TEXT),
    required("ownerId", "owner_id", TEXT),
    required("project", "project", ModelOf(Project)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
