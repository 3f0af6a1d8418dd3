# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV4: /components/schemas/PipelineV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineV4(Model):
    """`/components/schemas/PipelineV4` in the description."""

    analysis_storage: AnalysisStorageV4
    code: str
    description: str
    id: str
    input_form_type: PipelineV4InputFormType | str | Unset = UNSET
    language: PipelineV4Language | str
    language_version: PipelineLanguageVersion | None | Unset = UNSET
    owner: UserIdentifier
    pipeline_tags: PipelineTag
    proprietary: bool | None | Unset = UNSET
    report_configs: PipelineReportConfig | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET
    status: PipelineV4Status | str | None | Unset = UNSET
    status_as_string: str | Unset = UNSET
    tenant: TenantIdentifier
    time_created: datetime.datetime
    time_modified: datetime.datetime
    urn: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v4 import AnalysisStorageV4  # noqa: E402
from .pipeline_language_version import PipelineLanguageVersion  # noqa: E402
from .pipeline_report_config import PipelineReportConfig  # noqa: E402
from .pipeline_resources import PipelineResources  # noqa: E402
from .pipeline_tag import PipelineTag  # noqa: E402
from .pipeline_v4_input_form_type import PipelineV4InputFormType  # noqa: E402
from .pipeline_v4_language import PipelineV4Language  # noqa: E402
from .pipeline_v4_status import PipelineV4Status  # noqa: E402
from .tenant_identifier import TenantIdentifier  # noqa: E402
from .user_identifier import UserIdentifier  # noqa: E402

PipelineV4._describe(
    required("analysisStorage", "analysis_storage", ModelOf(AnalysisStorageV4)),
    required("code", "code", TEXT),
    required("description", "description", TEXT),
    required("id", "id", TEXT),
    optional("inputFormType", "input_form_type", OneValueOf(PipelineV4InputFormType)),
    required("language", "language", OneValueOf(PipelineV4Language)),
    optional("languageVersion", "language_version", ModelOf(PipelineLanguageVersion), null=True),
    required("owner", "owner", ModelOf(UserIdentifier)),
    required("pipelineTags", "pipeline_tags", ModelOf(PipelineTag)),
    optional("proprietary", "proprietary", BOOLEAN, null=True),
    optional("reportConfigs", "report_configs", ModelOf(PipelineReportConfig), null=True),
    optional("resources", "resources", ModelOf(PipelineResources), null=True),
    optional("status", "status", OneValueOf(PipelineV4Status), null=True),
    optional("statusAsString", "status_as_string", TEXT),
    required("tenant", "tenant", ModelOf(TenantIdentifier)),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    optional("urn", "urn", TEXT, null=True),
)
