# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNextflowAnalysis: /components/schemas/CreateNextflowAnalysis."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNextflowAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNextflowAnalysis(Model):
    """`/components/schemas/CreateNextflowAnalysis` in the description."""

    activation_code_detail_id: str | None | Unset = UNSET
    analysis_input: NextflowAnalysisInput
    analysis_output: list[AnalysisOutputMapping | None] | None | Unset = UNSET
    analysis_storage_id: str | None | Unset = UNSET
    logs: CreateAnalysisLogs | None | Unset = UNSET
    output_parent_folder_id: str | None | Unset = UNSET
    pipeline_id: str
    tags: CreateAnalysisTag | Unset = UNSET
    user_reference: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_output_mapping import AnalysisOutputMapping  # noqa: E402
from .create_analysis_logs import CreateAnalysisLogs  # noqa: E402
from .create_analysis_tag import CreateAnalysisTag  # noqa: E402
from .nextflow_analysis_input import NextflowAnalysisInput  # noqa: E402

CreateNextflowAnalysis._describe(
    optional("activationCodeDetailId", "activation_code_detail_id", TEXT, null=True),
    required("analysisInput", "analysis_input", ModelOf(NextflowAnalysisInput)),
    optional("analysisOutput", "analysis_output", ListOf(Nullable(ModelOf(AnalysisOutputMapping))), null=True),
    optional("analysisStorageId", "analysis_storage_id", TEXT, null=True),
    optional("logs", "logs", ModelOf(CreateAnalysisLogs), null=True),
    optional("outputParentFolderId", "output_parent_folder_id", TEXT, null=True),
    required("pipelineId", "pipeline_id", TEXT),
    optional("tags", "tags", ModelOf(CreateAnalysisTag)),
    required("userReference", "user_reference", TEXT),
)
