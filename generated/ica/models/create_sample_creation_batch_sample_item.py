# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateSampleCreationBatchSampleItem: /components/schemas/CreateSampleCreationBatchSampleItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, ListOf, ModelOf, Nullable
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateSampleCreationBatchSampleItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSampleCreationBatchSampleItem(Model):
    """`/components/schemas/CreateSampleCreationBatchSampleItem` in the description."""

    complete_sample: bool
    data_to_link: list[CreateSampleCreationBatchDataItem | None] | None | Unset = UNSET
    sample_to_create: CreateSample


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_sample import CreateSample  # noqa: E402
from .create_sample_creation_batch_data_item import CreateSampleCreationBatchDataItem  # noqa: E402

CreateSampleCreationBatchSampleItem._describe(
    required("completeSample", "complete_sample", BOOLEAN),
    optional("dataToLink", "data_to_link", ListOf(Nullable(ModelOf(CreateSampleCreationBatchDataItem))), null=True),
    required("sampleToCreate", "sample_to_create", ModelOf(CreateSample)),
)
