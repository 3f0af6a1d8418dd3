# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleDataLinkingBatchItem: /components/schemas/BundleDataLinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/BundleDataLinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleDataLinkingBatchItem(Model):
    """`/components/schemas/BundleDataLinkingBatchItem` in the description."""

    bundle_data: BundleData | None | Unset = UNSET
    id: str
    processing: BundleDataLinkingBatchItemProcessing
    request: BundleDataLinkingBatchItemRequest


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle_data import BundleData  # noqa: E402
from .bundle_data_linking_batch_item_processing import BundleDataLinkingBatchItemProcessing  # noqa: E402
from .bundle_data_linking_batch_item_request import BundleDataLinkingBatchItemRequest  # noqa: E402

BundleDataLinkingBatchItem._describe(
    optional("bundleData", "bundle_data", ModelOf(BundleData), null=True),
    required("id", "id", TEXT),
    required("processing", "processing", ModelOf(BundleDataLinkingBatchItemProcessing)),
    required("request", "request", ModelOf(BundleDataLinkingBatchItemRequest)),
)
