# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBaseTable: /components/schemas/ProjectBaseTable."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectBaseTable"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectBaseTable(m.Model):
    """`/components/schemas/ProjectBaseTable` in the description."""

    data_size: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: str
    name: str
    number_of_records: int | None | Unset = UNSET
    owner_id: str
    status: ProjectBaseTableStatus | str
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: ProjectBaseTableType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .project_base_table_status import ProjectBaseTableStatus  # noqa: E402
from .project_base_table_type import ProjectBaseTableType  # noqa: E402

ProjectBaseTable._describe(
    m.optional("dataSize", "data_size", d.INTEGER, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.optional("numberOfRecords", "number_of_records", d.INTEGER, null=True),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("status", "status", d.OneValueOf(ProjectBaseTableStatus)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("type", "type", d.OneValueOf(ProjectBaseTableType)),
)
