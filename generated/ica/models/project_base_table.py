# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectBaseTable: /components/schemas/ProjectBaseTable."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ProjectBaseTable"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectBaseTable(Model):
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
    optional("dataSize", "data_size", INTEGER, null=True),
    optional("description", "description", TEXT, null=True),
    required("id", "id", TEXT),
    required("name", "name", TEXT),
    optional("numberOfRecords", "number_of_records", INTEGER, null=True),
    required("ownerId", "owner_id", TEXT),
    required("status", "status", OneValueOf(ProjectBaseTableStatus)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("type", "type", OneValueOf(ProjectBaseTableType)),
)
