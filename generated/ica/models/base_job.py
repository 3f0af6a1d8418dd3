# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BaseJob: /components/schemas/BaseJob."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/BaseJob"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BaseJob(m.Model):
    """`/components/schemas/BaseJob` in the description."""

    bytes_billed: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    details: str | None | Unset = UNSET
    id: str
    overall_duration: int | None | Unset = UNSET
    owner_id: str
    status: BaseJobStatus | str
    table: ProjectBaseTable | None | Unset = UNSET
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    type: BaseJobType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .base_job_status import BaseJobStatus  # noqa: E402
from .base_job_type import BaseJobType  # noqa: E402
from .project_base_table import ProjectBaseTable  # noqa: E402

BaseJob._describe(
    m.optional("bytesBilled", "bytes_billed", d.INTEGER, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("details", "details", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.optional("overallDuration", "overall_duration", d.INTEGER, null=True),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("status", "status", d.OneValueOf(BaseJobStatus)),
    m.optional("table", "table", d.ModelOf(ProjectBaseTable), null=True),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("type", "type", d.OneValueOf(BaseJobType)),
)
