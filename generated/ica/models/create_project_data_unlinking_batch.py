# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateProjectDataUnlinkingBatch: /components/schemas/CreateProjectDataUnlinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateProjectDataUnlinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectDataUnlinkingBatch(m.Model):
    """`/components/schemas/CreateProjectDataUnlinkingBatch` in the description."""

    items: list[CreateProjectDataUnlinkingBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_project_data_unlinking_batch_item import CreateProjectDataUnlinkingBatchItem  # noqa: E402

CreateProjectDataUnlinkingBatch._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(CreateProjectDataUnlinkingBatchItem)))
)
