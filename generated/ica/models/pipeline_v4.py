# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV4: /components/schemas/PipelineV4."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineV4(m.Model):
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
    m.required("analysisStorage", "analysis_storage", d.ModelOf(AnalysisStorageV4)),
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.optional("inputFormType", "input_form_type", d.OneValueOf(PipelineV4InputFormType)),
    m.required("language", "language", d.OneValueOf(PipelineV4Language)),
    m.optional("languageVersion", "language_version", d.ModelOf(PipelineLanguageVersion), null=True),
    m.required("owner", "owner", d.ModelOf(UserIdentifier)),
    m.required("pipelineTags", "pipeline_tags", d.ModelOf(PipelineTag)),
    m.optional("proprietary", "proprietary", d.BOOLEAN, null=True),
    m.optional("reportConfigs", "report_configs", d.ModelOf(PipelineReportConfig), null=True),
    m.optional("resources", "resources", d.ModelOf(PipelineResources), null=True),
    m.optional("status", "status", d.OneValueOf(PipelineV4Status), null=True),
    m.optional("statusAsString", "status_as_string", d.TEXT),
    m.required("tenant", "tenant", d.ModelOf(TenantIdentifier)),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.optional("urn", "urn", d.TEXT, null=True),
)
