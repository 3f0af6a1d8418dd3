# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BaseJob: /components/schemas/BaseJob."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import INTEGER, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/BaseJob"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BaseJob(Model):
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
    optional("bytesBilled", "bytes_billed", INTEGER, null=True),
    optional("description", "description", TEXT, null=True),
    optional("details", "details", TEXT, null=True),
    required("id", "id", TEXT),
    optional("overallDuration", "overall_duration", INTEGER, null=True),
    required("ownerId", "owner_id", TEXT),
    required("status", "status", OneValueOf(BaseJobStatus)),
    optional("table", "table", ModelOf(ProjectBaseTable), null=True),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("type", "type", OneValueOf(BaseJobType)),
)
