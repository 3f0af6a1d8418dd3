# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleCreationBatchItemRequest: /components/schemas/SampleCreationBatchItemRequest."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SampleCreationBatchItemRequest"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleCreationBatchItemRequest(m.Model):
    """`/components/schemas/SampleCreationBatchItemRequest` in the description."""

    complete_sample: bool
    sample_to_create: CreateSample


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_sample import CreateSample  # noqa: E402

SampleCreationBatchItemRequest._describe(
    m.required("completeSample", "complete_sample", d.BOOLEAN),
    m.required("sampleToCreate", "sample_to_create", d.ModelOf(CreateSample)),
)
