# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV3: /components/schemas/PipelineV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineV3(m.Model):
    """`/components/schemas/PipelineV3` in the description."""

    analysis_storage: AnalysisStorageV3
    code: str
    description: str
    id: str
    input_form_type: PipelineV3InputFormType | str | Unset = UNSET
    language: PipelineV3Language | str
    language_version: PipelineLanguageVersion | None | Unset = UNSET
    owner_id: str
    pipeline_tags: PipelineTag
    proprietary: bool | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET
    status: PipelineV3Status | str | None | Unset = UNSET
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    urn: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v3 import AnalysisStorageV3  # noqa: E402
from .pipeline_language_version import PipelineLanguageVersion  # noqa: E402
from .pipeline_resources import PipelineResources  # noqa: E402
from .pipeline_tag import PipelineTag  # noqa: E402
from .pipeline_v3_input_form_type import PipelineV3InputFormType  # noqa: E402
from .pipeline_v3_language import PipelineV3Language  # noqa: E402
from .pipeline_v3_status import PipelineV3Status  # noqa: E402

PipelineV3._describe(
    m.required("analysisStorage", "analysis_storage", d.ModelOf(AnalysisStorageV3)),
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.optional("inputFormType", "input_form_type", d.OneValueOf(PipelineV3InputFormType)),
    m.required("language", "language", d.OneValueOf(PipelineV3Language)),
    m.optional("languageVersion", "language_version", d.ModelOf(PipelineLanguageVersion), null=True),
    m.required("ownerId", "owner_id", d.TEXT),
    m.required("pipelineTags", "pipeline_tags", d.ModelOf(PipelineTag)),
    m.optional("proprietary", "proprietary", d.BOOLEAN, null=True),
    m.optional("resources", "resources", d.ModelOf(PipelineResources), null=True),
    m.optional("status", "status", d.OneValueOf(PipelineV3Status), null=True),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.optional("urn", "urn", d.TEXT, null=True),
)
