# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SearchMatchingActivationCodesForNextflowAnalysis: /components/schemas/SearchMatchingActivationCodesForNextflowAnalysis."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/SearchMatchingActivationCodesForNextflowAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SearchMatchingActivationCodesForNextflowAnalysis(Model):
    """`/components/schemas/SearchMatchingActivationCodesForNextflowAnalysis` in the description."""

    analysis_input: NextflowAnalysisInput
    pipeline_id: str
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .nextflow_analysis_input import NextflowAnalysisInput  # noqa: E402

SearchMatchingActivationCodesForNextflowAnalysis._describe(
    required("analysisInput", "analysis_input", ModelOf(NextflowAnalysisInput)),
    required("pipelineId", "pipeline_id", TEXT),
    required("projectId", "project_id", TEXT),
)
