# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowV3: /components/schemas/WorkflowV3."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkflowV3"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowV3(Model):
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
    required("analysisStorage", "analysis_storage", ModelOf(AnalysisStorageV3)),
    required("code", "code", TEXT),
    required("description", "description", TEXT),
    required("id", "id", TEXT),
    optional("languageVersion", "language_version", ModelOf(PipelineLanguageVersion), null=True),
    required("urn", "urn", TEXT),
    optional("workflowTags", "workflow_tags", ModelOf(PipelineTag)),
)
