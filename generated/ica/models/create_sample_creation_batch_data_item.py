# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateSampleCreationBatchDataItem: /components/schemas/CreateSampleCreationBatchDataItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/CreateSampleCreationBatchDataItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSampleCreationBatchDataItem(Model):
    """`/components/schemas/CreateSampleCreationBatchDataItem` in the description."""

    data_id: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateSampleCreationBatchDataItem._describe(required("dataId", "data_id", TEXT))
