# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisCreationBatchItemV4: /components/schemas/AnalysisCreationBatchItemV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisCreationBatchItemV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisCreationBatchItemV4(m.Model):
    """`/components/schemas/AnalysisCreationBatchItemV4` in the description."""

    created_analysis: AnalysisV4 | Unset = UNSET
    id: str
    processing: AnalysisCreationBatchItemProcessing
    request: AnalysisCreationBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_creation_batch_item_processing import AnalysisCreationBatchItemProcessing  # noqa: E402
from .analysis_creation_batch_item_request import AnalysisCreationBatchItemRequest  # noqa: E402
from .analysis_v4 import AnalysisV4  # noqa: E402

AnalysisCreationBatchItemV4._describe(
    m.optional("createdAnalysis", "created_analysis", d.ModelOf(AnalysisV4)),
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(AnalysisCreationBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(AnalysisCreationBatchItemRequest)),
)
