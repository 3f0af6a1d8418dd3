# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisV4: /components/schemas/AnalysisV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import MOMENT, TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisV4(Model):
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
    optional("analysisPriority", "analysis_priority", TEXT, null=True),
    optional("analysisStorage", "analysis_storage", ModelOf(AnalysisStorageV4)),
    optional("application", "application", ModelOf(ApplicationV4), null=True),
    optional("endDate", "end_date", MOMENT, null=True),
    required("id", "id", TEXT),
    required("owner", "owner", ModelOf(UserIdentifier)),
    required("pipeline", "pipeline", ModelOf(PipelineV4)),
    required("reference", "reference", TEXT),
    optional("startDate", "start_date", MOMENT, null=True),
    required("status", "status", TEXT),
    optional("summary", "summary", TEXT, null=True),
    required("tags", "tags", ModelOf(AnalysisTag)),
    required("tenant", "tenant", ModelOf(TenantIdentifier)),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("userReference", "user_reference", TEXT),
    optional("workflowSession", "workflow_session", ModelOf(WorkflowSessionV4)),
)
