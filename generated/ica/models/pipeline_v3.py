# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineV3: /components/schemas/PipelineV3."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineV3(Model):
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
    required("analysisStorage", "analysis_storage", ModelOf(AnalysisStorageV3)),
    required("code", "code", TEXT),
    required("description", "description", TEXT),
    required("id", "id", TEXT),
    optional("inputFormType", "input_form_type", OneValueOf(PipelineV3InputFormType)),
    required("language", "language", OneValueOf(PipelineV3Language)),
    optional("languageVersion", "language_version", ModelOf(PipelineLanguageVersion), null=True),
    required("ownerId", "owner_id", TEXT),
    required("pipelineTags", "pipeline_tags", ModelOf(PipelineTag)),
    optional("proprietary", "proprietary", BOOLEAN, null=True),
    optional("resources", "resources", ModelOf(PipelineResources), null=True),
    optional("status", "status", OneValueOf(PipelineV3Status), null=True),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    optional("urn", "urn", TEXT, null=True),
)
