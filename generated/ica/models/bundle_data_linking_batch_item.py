# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleDataLinkingBatchItem: /components/schemas/BundleDataLinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/BundleDataLinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleDataLinkingBatchItem(m.Model):
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
    m.optional("bundleData", "bundle_data", d.ModelOf(BundleData), null=True),
    m.required("id", "id", d.TEXT),
    m.required("processing", "processing", d.ModelOf(BundleDataLinkingBatchItemProcessing)),
    m.required("request", "request", d.ModelOf(BundleDataLinkingBatchItemRequest)),
)
