# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateBundleDataLinkingBatchItem: /components/schemas/CreateBundleDataLinkingBatchItem."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateBundleDataLinkingBatchItem"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateBundleDataLinkingBatchItem(m.Model):
    """`/components/schemas/CreateBundleDataLinkingBatchItem` in the description."""

    data_id: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateBundleDataLinkingBatchItem._describe(m.required("dataId", "data_id", d.TEXT))
