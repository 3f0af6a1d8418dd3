# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisV3: /components/schemas/AnalysisV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisV3(m.Model):
    """`/components/schemas/AnalysisV3` in the description."""

    analysis_priority: AnalysisV3AnalysisPriority | str | None | Unset = UNSET
    analysis_storage: AnalysisStorageV3 | Unset = UNSET
    application: ApplicationV4 | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    id: str
    owner_id: str
    pipeline: PipelineV3
    reference: str
    start_date: datetime.datetime | None | Unset = UNSET
    status: AnalysisV3Status | str
    summary: str | None | Unset = UNSET
    tags: AnalysisTag
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    user_reference: str
    workflow_session: WorkflowSessionV3 | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v3 import AnalysisStorageV3  # noqa: E402
from .analysis_tag import AnalysisTag  # noqa: E402
from .analysis_v3_analysis_priority import AnalysisV3AnalysisPriority  # noqa: E402
from .analysis_v3_status import AnalysisV3Status  # noqa: E402
from .application_v4 import ApplicationV4  # noqa: E402
from .pipeline_v3 import PipelineV3  # noqa: E402
from .workflow_session_v3 import WorkflowSessionV3  # noqa: E402

AnalysisV3._describe(
    m.optional("analysisPriority", "analysis_priority", d.OneValueOf(AnalysisV3AnalysisPriority), null=True),
    m.optional("analysisStorage", "analysis_storage", d.ModelOf(AnalysisStorageV3)),
    m.optional("application", "application", d.ModelOf(ApplicationV4), null=True),
    m.optional("endDate", "end_date", d.MOMENT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("pipeline", "pipeline", d.ModelOf(PipelineV3)),
    m.required("reference", "reference", d.TEXT),
    m.optional("startDate", "start_date", d.MOMENT, null=True),
    m.required("status", "status", d.OneValueOf(AnalysisV3Status)),
    m.optional("summary", "summary", d.TEXT, null=True),
    m.required("tags", "tags", d.ModelOf(AnalysisTag)),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("userReference", "user_reference", d.TEXT),
    m.optional("workflowSession", "workflow_session", d.ModelOf(WorkflowSessionV3)),
)
