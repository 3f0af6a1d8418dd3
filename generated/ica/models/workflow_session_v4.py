# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionV4: /components/schemas/WorkflowSessionV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionV4(Model):
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
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    optional("endDate", "end_date", MOMENT, null=True),
    required("id", "id", TEXT),
    required("owner", "owner", ModelOf(UserIdentifier)),
    optional("startDate", "start_date", MOMENT, null=True),
    required("status", "status", TEXT),
    optional("summary", "summary", TEXT, null=True),
    required("tags", "tags", ModelOf(WorkflowSessionTag)),
    required("tenant", "tenant", ModelOf(TenantIdentifier)),
    required("timeCreated", "time_created", MOMENT),
    required("userReference", "user_reference", TEXT),
    required("workflow", "workflow", ModelOf(WorkflowV4)),
)
