# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionV4: /components/schemas/WorkflowSessionV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionV4(m.Model):
    """`/components/schemas/WorkflowSessionV4` in the description."""

    application: ApplicationV4 | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    id: str
    owner: UserIdentifier
    start_date: datetime.datetime | None | Unset = UNSET
    status: str
    summary: str | None | Unset = UNSET
    tags: WorkflowSessionTag
    tenant: TenantIdentifier
    time_created: datetime.datetime
    user_reference: str
    workflow: WorkflowV4


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_v4 import ApplicationV4  # noqa: E402
from .tenant_identifier import TenantIdentifier  # noqa: E402
from .user_identifier import UserIdentifier  # noqa: E402
from .workflow_session_tag import WorkflowSessionTag  # noqa: E402
from .workflow_v4 import WorkflowV4  # noqa: E402

WorkflowSessionV4._describe(
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.optional("endDate", "end_date", d.MOMENT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("owner", "owner", d.ModelOf(UserIdentifier)),
    m.optional("startDate", "start_date", d.MOMENT, null=True),
    m.required("status", "status", d.TEXT),
    m.optional("summary", "summary", d.TEXT, null=True),
    m.required("tags", "tags", d.ModelOf(WorkflowSessionTag)),
    m.required("tenant", "tenant", d.ModelOf(TenantIdentifier)),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("userReference", "user_reference", d.TEXT),
    m.required("workflow", "workflow", d.ModelOf(WorkflowV4)),
)
