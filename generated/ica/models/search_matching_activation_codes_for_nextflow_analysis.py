# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SearchMatchingActivationCodesForNextflowAnalysis: /components/schemas/SearchMatchingActivationCodesForNextflowAnalysis."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SearchMatchingActivationCodesForNextflowAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SearchMatchingActivationCodesForNextflowAnalysis(m.Model):
    """`/components/schemas/SearchMatchingActivationCodesForNextflowAnalysis` in the description."""

    analysis_input: NextflowAnalysisInput
    pipeline_id: str
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .nextflow_analysis_input import NextflowAnalysisInput  # noqa: E402

SearchMatchingActivationCodesForNextflowAnalysis._describe(
    m.required("analysisInput", "analysis_input", d.ModelOf(NextflowAnalysisInput)),
    m.required("pipelineId", "pipeline_id", d.TEXT),
    m.required("projectId", "project_id", d.TEXT),
)
