# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DownloadRule: /components/schemas/DownloadRule."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, MOMENT, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DownloadRule"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DownloadRule(Model):
    """`/components/schemas/DownloadRule` in the description."""

    active: bool | None | Unset = UNSET
    code: str
    description: str | None | Unset = UNSET
    file_name_expression: str | None | Unset = UNSET
    format_code: str | None | Unset = UNSET
    id: str
    owner_id: str
    project_name: str | None | Unset = UNSET
    sequence: int
    target_local_folder: str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime


# The classes that this one names are imported after it is made: they may name it in turn.

DownloadRule._describe(
    optional("active", "active", BOOLEAN, null=True),
    required("code", "code", TEXT),
    optional("description", "description", TEXT, null=True),
    optional("fileNameExpression", "file_name_expression", TEXT, null=True),
    optional("formatCode", "format_code", TEXT, null=True),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("projectName", "project_name", TEXT, null=True),
    required("sequence", "sequence", INTEGER),
    required("targetLocalFolder", "target_local_folder", TEXT),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
)
