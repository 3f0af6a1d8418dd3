# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateSampleCreationBatchSampleItem: /components/schemas/CreateSampleCreationBatchSampleItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateSampleCreationBatchSampleItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSampleCreationBatchSampleItem(m.Model):
    """`/components/schemas/CreateSampleCreationBatchSampleItem` in the description."""

    complete_sample: bool
    data_to_link: list[CreateSampleCreationBatchDataItem | None] | None | Unset = UNSET
    sample_to_create: CreateSample


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_sample import CreateSample  # noqa: E402
from .create_sample_creation_batch_data_item import CreateSampleCreationBatchDataItem  # noqa: E402

CreateSampleCreationBatchSampleItem._describe(
    m.required("completeSample", "complete_sample", d.BOOLEAN),
    m.optional(
        "dataToLink", "data_to_link", d.ListOf(d.Nullable(d.ModelOf(CreateSampleCreationBatchDataItem))), null=True
    ),
    m.required("sampleToCreate", "sample_to_create", d.ModelOf(CreateSample)),
)
