# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateSampleCreationBatch: /components/schemas/CreateSampleCreationBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateSampleCreationBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSampleCreationBatch(m.Model):
    """`/components/schemas/CreateSampleCreationBatch` in the description."""

    items: list[CreateSampleCreationBatchSampleItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_sample_creation_batch_sample_item import CreateSampleCreationBatchSampleItem  # noqa: E402

CreateSampleCreationBatch._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(CreateSampleCreationBatchSampleItem)))
)
