# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionV3: /components/schemas/WorkflowSessionV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionV3(m.Model):
    """`/components/schemas/WorkflowSessionV3` in the description."""

    end_date: datetime.datetime | None | Unset = UNSET
    id: str
    owner_id: str
    start_date: datetime.datetime | None | Unset = UNSET
    status: WorkflowSessionV3Status | str
    summary: str | None | Unset = UNSET
    tags: WorkflowSessionTag
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    user_reference: str
    workflow: WorkflowV3


# The classes that this one names are imported after it is made: they may name it in turn.
from .workflow_session_tag import WorkflowSessionTag  # noqa: E402
from .workflow_session_v3_status import WorkflowSessionV3Status  # noqa: E402
from .workflow_v3 import WorkflowV3  # noqa: E402

WorkflowSessionV3._describe(
    m.optional("endDate", "end_date", d.MOMENT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("startDate", "start_date", d.MOMENT, null=True),
    m.required("status", "status", d.OneValueOf(WorkflowSessionV3Status)),
    m.optional("summary", "summary", d.TEXT, null=True),
    m.required("tags", "tags", d.ModelOf(WorkflowSessionTag)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("userReference", "user_reference", d.TEXT),
    m.required("workflow", "workflow", d.ModelOf(WorkflowV3)),
)
