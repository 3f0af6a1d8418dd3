# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SearchMatchingActivationCodesForCwlAnalysis: /components/schemas/SearchMatchingActivationCodesForCwlAnalysis."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SearchMatchingActivationCodesForCwlAnalysis"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SearchMatchingActivationCodesForCwlAnalysis(m.Model):
    """`/components/schemas/SearchMatchingActivationCodesForCwlAnalysis` in the description."""

    analysis_input: CwlAnalysisInput
    pipeline_id: str
    project_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .cwl_analysis_input import (
    CwlAnalysisInput,  # noqa: E402
    decode_cwl_analysis_input,  # noqa: E402
)

SearchMatchingActivationCodesForCwlAnalysis._describe(
    m.required("analysisInput", "analysis_input", decode_cwl_analysis_input),
    m.required("pipelineId", "pipeline_id", d.TEXT),
    m.required("projectId", "project_id", d.TEXT),
)
