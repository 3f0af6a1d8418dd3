# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisCreationBatchItemRequest: /components/schemas/AnalysisCreationBatchItemRequest."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisCreationBatchItemRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisCreationBatchItemRequest(m.Model):
    """`/components/schemas/AnalysisCreationBatchItemRequest` in the description."""

    pipeline_id: str
    tags: AnalysisTag
    user_reference: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_tag import AnalysisTag  # noqa: E402

AnalysisCreationBatchItemRequest._describe(
    m.required("pipelineId", "pipeline_id", d.TEXT),
    m.required("tags", "tags", d.ModelOf(AnalysisTag)),
    m.required("userReference", "user_reference", d.TEXT),
)
