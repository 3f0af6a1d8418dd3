# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleCreationBatchSampleItem: /components/schemas/SampleCreationBatchSampleItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/SampleCreationBatchSampleItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleCreationBatchSampleItem(Model):
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
    optional("createdSample", "created_sample", ModelOf(Sample)),
    required("id", "id", TEXT),
    required("processing", "processing", ModelOf(SampleCreationBatchItemProcessing)),
    required("request", "request", ModelOf(SampleCreationBatchItemRequest)),
)
