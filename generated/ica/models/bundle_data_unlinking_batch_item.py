# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleDataUnlinkingBatchItem: /components/schemas/BundleDataUnlinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundleDataUnlinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleDataUnlinkingBatchItem(m.Model):
    """`/components/schemas/BundleDataUnlinkingBatchItem` in the description."""

    id: str
    processing: BundleDataUnlinkingBatchItemProcessing
    request: BundleDataUnlinkingBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_data_unlinking_batch_item_processing import BundleDataUnlinkingBatchItemProcessing  # noqa: E402
from .bundle_data_unlinking_batch_item_request import BundleDataUnlinkingBatchItemRequest  # noqa: E402

BundleDataUnlinkingBatchItem._describe(
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(BundleDataUnlinkingBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(BundleDataUnlinkingBatchItemRequest)),
)
