# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleCreationBatchSampleItem: /components/schemas/SampleCreationBatchSampleItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleCreationBatchSampleItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleCreationBatchSampleItem(m.Model):
    """`/components/schemas/SampleCreationBatchSampleItem` in the description."""

    created_sample: Sample | Unset = UNSET
    id: str
    processing: SampleCreationBatchItemProcessing
    request: SampleCreationBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample import Sample  # noqa: E402
from .sample_creation_batch_item_processing import SampleCreationBatchItemProcessing  # noqa: E402
from .sample_creation_batch_item_request import SampleCreationBatchItemRequest  # noqa: E402

SampleCreationBatchSampleItem._describe(
    m.optional("createdSample", "created_sample", d.ModelOf(Sample)),
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(SampleCreationBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(SampleCreationBatchItemRequest)),
)
