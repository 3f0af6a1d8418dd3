# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionV3: /components/schemas/WorkflowSessionV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionV3(Model):
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
    optional("endDate", "end_date", MOMENT, null=True),
    required("id", "id", TEXT),
    required("ownerId", "owner_id", TEXT),
    optional("startDate", "start_date", MOMENT, null=True),
    required("status", "status", OneValueOf(WorkflowSessionV3Status)),
    optional("summary", "summary", TEXT, null=True),
    required("tags", "tags", ModelOf(WorkflowSessionTag)),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("userReference", "user_reference", TEXT),
    required("workflow", "workflow", ModelOf(WorkflowV3)),
)
