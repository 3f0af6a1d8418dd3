# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNextflowJsonAnalysis: /components/schemas/CreateNextflowJsonAnalysis."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNextflowJsonAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNextflowJsonAnalysis(m.Model):
    """`/components/schemas/CreateNextflowJsonAnalysis` in the description."""

    analysis_output: list[AnalysisOutputMapping | None] | None | Unset = UNSET
    analysis_storage_id: str | None | Unset = UNSET
    input_form_values: NextflowJsonAnalysisInput
    logs: CreateAnalysisLogs | None | Unset = UNSET
    output_parent_folder_id: str | None | Unset = UNSET
    pipeline_id: str
    tags: CreateAnalysisTag | Unset = UNSET
    user_reference: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_output_mapping import AnalysisOutputMapping  # noqa: E402
from .create_analysis_logs import CreateAnalysisLogs  # noqa: E402
from .create_analysis_tag import CreateAnalysisTag  # noqa: E402
from .nextflow_json_analysis_input import NextflowJsonAnalysisInput  # noqa: E402

CreateNextflowJsonAnalysis._describe(
    m.optional("analysisOutput", "analysis_output", d.ListOf(d.Nullable(d.ModelOf(AnalysisOutputMapping))), null=True),
    m.optional("analysisStorageId", "analysis_storage_id", d.TEXT, null=True),
    m.required("inputFormValues", "input_form_values", d.ModelOf(NextflowJsonAnalysisInput)),
    m.optional("logs", "logs", d.ModelOf(CreateAnalysisLogs), null=True),
    m.optional("outputParentFolderId", "output_parent_folder_id", d.TEXT, null=True),
    m.required("pipelineId", "pipeline_id", d.TEXT),
    m.optional("tags", "tags", d.ModelOf(CreateAnalysisTag)),
    m.required("userReference", "user_reference", d.TEXT),
)
