# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisV4: /components/schemas/AnalysisV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisV4(m.Model):
    """`/components/schemas/AnalysisV4` in the description."""

    analysis_priority: str | None | Unset = UNSET
    analysis_storage: AnalysisStorageV4 | Unset = UNSET
    application: ApplicationV4 | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    id: str
    owner: UserIdentifier
    pipeline: PipelineV4
    reference: str
    start_date: datetime.datetime | None | Unset = UNSET
    status: str
    summary: str | None | Unset = UNSET
    tags: AnalysisTag
    tenant: TenantIdentifier
    time_created: datetime.datetime
    time_modified: datetime.datetime
    user_reference: str
    workflow_session: WorkflowSessionV4 | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v4 import AnalysisStorageV4  # noqa: E402
from .analysis_tag import AnalysisTag  # noqa: E402
from .application_v4 import ApplicationV4  # noqa: E402
from .pipeline_v4 import PipelineV4  # noqa: E402
from .tenant_identifier import TenantIdentifier  # noqa: E402
from .user_identifier import UserIdentifier  # noqa: E402
from .workflow_session_v4 import WorkflowSessionV4  # noqa: E402

AnalysisV4._describe(
    m.optional("analysisPriority", "analysis_priority", d.TEXT, null=True),
    m.optional("analysisStorage", "analysis_storage", d.ModelOf(AnalysisStorageV4)),
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.optional("endDate", "end_date", d.MOMENT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("owner", "owner", d.ModelOf(UserIdentifier)),
    m.required("pipeline", "pipeline", d.ModelOf(PipelineV4)),
    m.required("reference", "reference", d.TEXT),
    m.optional("startDate", "start_date", d.MOMENT, null=True),
    m.required("status", "status", d.TEXT),
    m.optional("summary", "summary", d.TEXT, null=True),
    m.required("tags", "tags", d.ModelOf(AnalysisTag)),
    m.required("tenant", "tenant", d.ModelOf(TenantIdentifier)),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("userReference", "user_reference", d.TEXT),
    m.optional("workflowSession", "workflow_session", d.ModelOf(WorkflowSessionV4)),
)
