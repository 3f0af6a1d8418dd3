# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowV3: /components/schemas/WorkflowV3."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowV3(m.Model):
    """`/components/schemas/WorkflowV3` in the description."""

    analysis_storage: AnalysisStorageV3
    code: str
    description: str
    id: str
    language_version: PipelineLanguageVersion | None | Unset = UNSET
    urn: str
    workflow_tags: PipelineTag | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_storage_v3 import AnalysisStorageV3  # noqa: E402
from .pipeline_language_version import PipelineLanguageVersion  # noqa: E402
from .pipeline_tag import PipelineTag  # noqa: E402

WorkflowV3._describe(
    m.required("analysisStorage", "analysis_storage", d.ModelOf(AnalysisStorageV3)),
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.required("id", "id", d.TEXT),
    m.optional("languageVersion", "language_version", d.ModelOf(PipelineLanguageVersion), null=True),
    m.required("urn", "urn", d.TEXT),
    m.optional("workflowTags", "workflow_tags", d.ModelOf(PipelineTag)),
)
