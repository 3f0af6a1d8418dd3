# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateBundleDataLinkingBatch: /components/schemas/CreateBundleDataLinkingBatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateBundleDataLinkingBatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateBundleDataLinkingBatch(m.Model):
    """`/components/schemas/CreateBundleDataLinkingBatch` in the description."""

    items: list[CreateBundleDataLinkingBatchItem]


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_bundle_data_linking_batch_item import CreateBundleDataLinkingBatchItem  # noqa: E402

CreateBundleDataLinkingBatch._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(CreateBundleDataLinkingBatchItem)))
)
