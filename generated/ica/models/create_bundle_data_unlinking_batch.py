# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateBundleDataUnlinkingBatch: /components/schemas/CreateBundleDataUnlinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateBundleDataUnlinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateBundleDataUnlinkingBatch(m.Model):
    """`/components/schemas/CreateBundleDataUnlinkingBatch` in the description."""

    items: list[CreateBundleDataUnlinkingBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_bundle_data_unlinking_batch_item import CreateBundleDataUnlinkingBatchItem  # noqa: E402

CreateBundleDataUnlinkingBatch._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(CreateBundleDataUnlinkingBatchItem)))
)
